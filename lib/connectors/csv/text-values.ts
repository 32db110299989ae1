import { domainOfEmail, isFreeMail, normaliseDomain, normaliseEmail } from '../../domain/address/address';
import { fail, ok, type Result } from '../../domain/errors';
import type { TextKey } from '../../words/catalogue';

/** Why a cell cannot be read: the sentence that says so of its column and what stands in it. */
export type CellProblem = Extract<TextKey, `cells.${string}`>;

/** What a cell says: a value, nothing, or the reason why it cannot be read. */
export type Read<T, P extends CellProblem = CellProblem> = Result<T | undefined, P>;

/** Control characters, and marks that change the direction of text and so can disguise a name. Tabs and line breaks become spaces first. */
const HIDDEN = /[\p{Cc}\u200b\u200e\u200f\u202a-\u202e\u2066-\u2069\ufeff]/gu;
/** What people and reports write into an empty cell. */
const NOTHING = /^(?:-+|–|—|n\/?a|#n\/a|#nv|k\.?\s?a\.?|s\.?\s?o\.?|n\.?\s?d\.?|null|nil|none|keine?r?|aucune?|undefined)$/i;
const WEBSITES = 50;

/** What most cells hold, and needs no cleaning. */
const PLAIN = /^[ -~]*$/;

/** A cell as one clean line. */
export function cleanText(text: string): string {
  if (PLAIN.test(text)) return text.trim();
  return text
    .toWellFormed()
    .replace(/[\t\r\n]+/g, ' ')
    .replace(HIDDEN, '')
    .trim();
}

/** A cell of notes: line breaks stay. */
export function cleanNote(text: string): string {
  return text
    .toWellFormed()
    .replace(/\r\n?/g, '\n')
    .replace(/\t/g, ' ')
    .split('\n')
    .map((line) => line.replace(HIDDEN, '').trimEnd())
    .join('\n')
    .trim();
}

/** True for a cell that stands for "no value" where a date, an amount or a score is expected. */
export function isBlank(text: string): boolean {
  return text === '' || NOTHING.test(text);
}

/** The first words of a cell, for a sentence about it. */
export function excerpt(text: string): string {
  const letters = [...cleanText(text)];
  return letters.length > 40 ? `${letters.slice(0, 40).join('')}…` : letters.join('');
}

/** Host names out of a cell with domains, web addresses or mail addresses. What is no company's domain is left out: the account is still itself. */
export function readDomains(text: string): string[] {
  const parts = text
    .split(/[\s,;|]+/)
    .filter(Boolean)
    .slice(0, WEBSITES);
  const hosts = parts.map((part) => (part.includes('@') ? domainOfEmail(part) : normaliseDomain(part)));
  return [...new Set(hosts.filter((host): host is string => host !== undefined && !isFreeMail(host)))];
}

/** One mail address, also as `Ana <ana@acme.example>` or `mailto:`; of several the first. */
export function readEmail(text: string): Read<string> {
  if (isBlank(text)) return ok(undefined);
  const bare = /<([^<>]*)>/.exec(text)?.[1] ?? text;
  const [first = ''] = bare
    .replace(/^mailto:/i, '')
    .split(/[;,\s]+/)
    .filter(Boolean);
  const email = normaliseEmail(first);
  return email ? ok(email) : fail('cells.noEmail');
}

export function readYesNo(text: string): Read<boolean> {
  if (isBlank(text)) return ok(undefined);
  if (/^(?:yes|y|true|1|x|on|ja|j|wahr|oui|o|vrai|sí|si)$/i.test(text)) return ok(true);
  if (/^(?:no|n|false|0|off|nein|falsch|non|faux)$/i.test(text)) return ok(false);
  return fail('cells.noYes');
}

/** No contract asks for notice ten years ahead; more days than that are something else in the wrong column. */
const MOST_NOTICE = 3_650;

/** Days before a contract's end. */
export function readNotice(text: string): Read<number> {
  const days = readCount(text);
  return days.ok && (days.value ?? 0) > MOST_NOTICE ? fail('cells.noNotice') : days;
}

/** A count of things or days, such as `30`, `30 days` or `1,200`. */
export function readCount(text: string): Read<number> {
  if (isBlank(text)) return ok(undefined);
  const digits = /^(\d{1,9}|\d{1,3}(?:[,.'’ \u00a0\u202f]\d{3}){1,2})(?:[.,]0+)?(?:\s*(?:days?|tagen?|tage?|jours?))?$/i.exec(text)?.[1];
  return digits ? ok(Number(digits.replace(/\D/g, ''))) : fail('cells.noCount');
}
