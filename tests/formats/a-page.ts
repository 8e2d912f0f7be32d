/** The paragraphs of a short article. */
export const sentences = [
  'The lock keeper raised the gates at dawn, and eleven barges went through before the tide turned.',
  'Two of them carried gravel for the new towpath, which the canal trust hopes to open in June.',
  'The trust has asked walkers to keep to the far bank until the surface has been laid and rolled.',
];

const [firstOne = '', ...others] = sentences.map((sentence) => `<p>${sentence}</p>`);
export const first = firstOne;
export const rest = others.join('');

/** A page with a little navigation above what stands in it. */
export const aPage = (inner: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><title>Lock opens</title>${head}</head><body><nav><a href="/">Home</a></nav>${inner}</body></html>`;
