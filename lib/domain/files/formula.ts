/** Spaces and marks nobody sees, before which a sheet still finds a formula; and our own sign, so that it can be taken off again. */
const UNSEEN = "'\\u00ad\\u200b-\\u200f\\u2060\\ufeff";
const FIRST = new RegExp(`^(?:[\\t\\r\\n]|[${UNSEEN}\\s]*[=+\\-@＝＋－＠\\t\\r\\n])`);

/**
 * A sheet in a country that writes 1,5 splits our file at semicolons, and its lines at every line end: what follows one stands in a cell of
 * its own. A line that only begins like a list ("- call back") stays as it is: without a bracket or one of these marks it runs nothing.
 */
const LATER = `["${UNSEEN} \\u00a0]*(?:[=@＝＠]|[+\\-＋－][^;\\t\\r\\n]*[(|!])`;
const BARE = new RegExp(`(?<=[;\\t\\r\\n])(?=${LATER})`, 'g');
const SIGNED = new RegExp(`(?<=[;\\t\\r\\n])'(?=${LATER})`, 'g');
const SPLITS = /[;\t\r\n]/;

/** A text that a sheet would run as a formula, made a text by a sign before it. SECURITY.md "Import", CSV export. */
export function guardFormula(text: string): string {
  const guarded = SPLITS.test(text) ? text.replace(BARE, "'") : text;
  return FIRST.test(guarded) ? `'${guarded}` : guarded;
}

/** The text as it was before `guardFormula`. */
export function unguardFormula(text: string): string {
  const first = text.startsWith("'") && FIRST.test(text.slice(1)) ? text.slice(1) : text;
  return SPLITS.test(first) ? first.replace(SIGNED, '') : first;
}
