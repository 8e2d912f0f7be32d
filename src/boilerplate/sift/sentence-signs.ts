const codes = (signs: string): ReadonlySet<number> => new Set([...signs].map((sign) => sign.charCodeAt(0)));

/** What ends a sentence if a space follows, and what ends one anyway; folded units. */
export const STOPS = codes('.!?…։؟۔।॥');
export const WIDE_STOPS = codes('。！？｡');
/** What may stand between a sentence's last stop and the space behind it. */
export const CLOSERS = codes(`"'”’»)]›」』）\``);
