const WORDS =
  /newsletter|\bsubscri|sign.?up|inbox|abonn|\bshare (this|on|via)|^share\b|\bfollow (us|me|@)|^\W*(read (more|also|next)|see also|related|more from|also read|lire aussi|lesen sie|mehr zum|leggi anche)|getty images|(photo|image|picture) credit|photo by|\bfoto:|фото:|©|all rights reserved|alle rechte|\bdonat|support (us|our)|patreon/i;

/** Whether a line that is no part of an article surely is boilerplate, and no headline, caption or teaser. */
export const saysBoilerplate = (line: string): boolean => WORDS.test(line);
