/** A piece of a text that must go, from `start` up to `end`. */
export interface Span {
  start: number;
  end: number;
  rule: RuleName;
}

/** What a rule takes out. Stands in the text in place of it, so never translated. */
export const RULES = [
  'private-key',
  'auth-header',
  'cookie',
  'url-credentials',
  'password',
  'token',
  'key',
  'card',
  'iban',
  'account',
  'email',
  'phone',
  'name',
  'encoded',
] as const;
export type RuleName = (typeof RULES)[number];

/** Finds what one kind of secret looks like. Takes time in step with the text's length, whatever the text. */
export type Finder = (text: string) => Span[];

export const mark = (rule: string): string => `[removed:${rule}]`;

/**
 * Spans of every match, or of its named group `secret` alone. Every quantifier of `pattern` is bounded, so that no text makes it slow;
 * `holds` decides what a pattern cannot.
 */
export function byPattern(rule: RuleName, pattern: RegExp, holds: (secret: string) => boolean = () => true): Finder {
  return (text) => {
    const spans: Span[] = [];
    for (const match of text.matchAll(pattern)) {
      const whole = match[0];
      const secret = match.groups?.secret ?? whole;
      const start = match.index + (match.groups?.secret === undefined ? 0 : whole.lastIndexOf(secret));
      if (secret && holds(secret)) spans.push({ start, end: start + secret.length, rule });
    }
    return spans;
  };
}
