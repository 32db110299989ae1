import { say } from '../../words/say';
import { normaliseEmail } from './address';
import { decodeLabel } from './punycode';

/** How much a doubtful address still proves, and what to tell the reader about it. */
export interface Doubt {
  factor: number;
  words: string;
}

const SCRIPTS = [
  /\p{Script=Latin}/u,
  /\p{Script=Cyrillic}/u,
  /\p{Script=Greek}/u,
  /\p{Script=Armenian}/u,
  /\p{Script=Hebrew}/u,
  /\p{Script=Arabic}/u,
];

function mixesScripts(label: string): boolean {
  const letters = label.startsWith('xn--') ? (decodeLabel(label.slice(4)) ?? '') : label;
  return SCRIPTS.filter((script) => script.test(letters)).length > 1;
}

/** Doubt about a host name that can be made to look like another one. Browsers show such names in punycode for the same reason. */
export function doubtfulHost(host: string): Doubt | undefined {
  const labels = host.split('.');
  if (labels.some(mixesScripts)) return { factor: 0.5, words: say('match.mixedAlphabets') };
  if (labels.some((label) => label.startsWith('xn--'))) return { factor: 0.9, words: say('match.lookAlike') };
  return undefined;
}

/** A sender may call himself by somebody else's address: `"ana@acme.example" <x@other.example>`. */
export function doubtfulName(name: string | undefined, address: string): Doubt | undefined {
  const shown = name?.match(/[^\s<>"'(),;:]+@[^\s<>"'(),;:]+/gu) ?? [];
  const others = shown.filter((text) => normaliseEmail(text) !== address);
  return others.length > 0 ? { factor: 0.6, words: say('match.otherName') } : undefined;
}

/** What a clue says, with what makes it doubtful behind it. */
export function doubted(clue: string, ...doubts: (Doubt | undefined)[]): string {
  const [doubt, other] = doubts.flatMap((one) => one?.words ?? []);
  if (doubt === undefined) return clue;
  return other === undefined ? say('match.doubted', { clue, doubt }) : say('match.doubtedTwice', { clue, doubt, other });
}
