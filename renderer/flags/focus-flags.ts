/** Moves the focus into the list of flags; false where the story has none. */
export const focusFlags = (): boolean => {
  const list = document.querySelector<HTMLElement>('[data-reviewing]');
  list?.focus({ preventScroll: true });
  return list !== null;
};
