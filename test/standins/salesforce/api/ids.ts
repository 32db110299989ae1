const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';
const DIGITS = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** The three characters that keep an id's case safe: for each five characters, which of them are capitals. */
function checksum(id: string): string {
  const bits = (part: string) => [...part].reduce((sum, c, n) => sum + (/[A-Z]/.test(c) ? 1 << n : 0), 0);
  return [0, 5, 10].map((at) => LETTERS[bits(id.slice(at, at + 5))]).join('');
}

/** 18 characters: object, org, number. Two orgs never share an id, as Salesforce's do not. */
export function makeId(prefix: string, instance: string, count: number): string {
  let rest = '';
  for (let n = count; n > 0; n = Math.floor(n / 62)) rest = (DIGITS[n % 62] ?? '') + rest;
  const short = `${prefix}${instance}${rest.padStart(15 - prefix.length - instance.length, '0')}`;
  return short + checksum(short);
}

/** The same number in another org's ids. */
export function moveId(id: string, instance: string): string {
  const short = id.slice(0, 3) + instance + id.slice(3 + instance.length, 15);
  return short + checksum(short);
}

const SHAPE = /^(?:[A-Za-z0-9]{15}|[A-Za-z0-9]{18})$/;
export const isId = (text: unknown): text is string => typeof text === 'string' && SHAPE.test(text);
