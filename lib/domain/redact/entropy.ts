import { byPattern } from './rule';

/** Bits a letter, by how often each occurs. */
function bits(text: string): number {
  const counts = new Map<string, number>();
  for (const letter of text) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return [...counts.values()].reduce((sum, count) => sum - (count / text.length) * Math.log2(count / text.length), 0);
}

/** Sums of files and revisions are hexadecimal, names of things have one case: neither is taken without a word that says "secret". */
function isRandom(text: string): boolean {
  if (!/[a-z]/.test(text) || !/[A-Z]/.test(text) || (text.match(/\d/g)?.length ?? 0) < 3) return false;
  // Camel case and paths are words: letters of one case stand together there.
  const changes = text.match(/[a-z](?=[A-Z])|[A-Z](?=[a-z])|[A-Za-z](?=\d)|\d(?=[A-Za-z])/g)?.length ?? 0;
  return bits(text) >= 4 && changes / text.length > 0.3;
}

/** What nobody writes by hand and no rule knows. */
export const random = byPattern('key', /(?<![A-Za-z0-9+/_=.-])[A-Za-z0-9+/_-]{28,1000}={0,2}(?![A-Za-z0-9+/_=-])/g, isRandom);
