/** Spaces and marks nobody sees, before which a sheet still finds a formula; and our own sign, so that it can be taken off again. */
const LEAD = "['\\s\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*";
const FORMULA = new RegExp(`^(?:[\\t\\r\\n]|${LEAD}[=+\\-@＝＋－＠\\t\\r\\n])`);

/** A text that a sheet would run as a formula, made a text by a sign before it. SECURITY.md "Import", CSV export. */
export function guardFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

/** The text as it was before `guardFormula`. */
export function unguardFormula(text: string): string {
  return text.startsWith("'") && FORMULA.test(text.slice(1)) ? text.slice(1) : text;
}
