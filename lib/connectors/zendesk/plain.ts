/** What nobody sees and what changes the direction of what is seen; joiners stay, which scripts and emoji need. */
const UNSEEN = /[\p{Cc}\u200B\u200E\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF]/gu;
const MARKS = /[\\`*<>[\]|]|~(?=~)|&(?=#?\w+;)|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu;
/** Headings, rules and lists begin a line. */
const OPENING = /^(\d+)(?=[.)](?:\s|$))|^(?=#|[+-](?:\s|$)|--|=+\s*$)/;

/**
 * One line of a comment. Zendesk reads a comment's body as Markdown and fills in its own placeholders: an image in a subject would be
 * fetched by every reader. What people and pages wrote is shown as they wrote it.
 */
export const plainWords = (text: string): string =>
  text
    .replace(/\s+/g, ' ')
    .replace(UNSEEN, '')
    .trim()
    .replace(/\{(?=[{%])/g, '{ ')
    .replace(MARKS, '\\$&')
    .replace(OPENING, '$1\\');

/** Text that may have several lines; indented ones would become code. */
export const plainLines = (text: string): string[] =>
  text
    .trim()
    .split(/\r\n?|\n/)
    .map(plainWords)
    .filter((line, n, all) => line !== '' || all[n - 1] !== '');
