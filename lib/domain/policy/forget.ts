import { say } from '../../words/say';
import { mapTexts } from '../text/map-texts';

/** Names shorter than this are words as well: "Mai" stands in too many sentences that are about nobody. */
const SHORTEST_NAME = 5;

/** One kind of thing that was removed, in words. */
export interface Removed {
  what: string;
  count: number;
}

/** The same value with every mention of the person's address or full name replaced, in every text at any depth. */
export function withoutPerson<T>(value: T, email: string, names: readonly string[]): T {
  const pattern = patternOf(email, names, 'giu');
  const gone = say('forgetting.gone');
  return mapTexts(value, (text) => text.replace(pattern, () => gone));
}

/** Whether a value has such a mention in any text at any depth. */
export function mentions(email: string, names: readonly string[]): (value: unknown) => boolean {
  const pattern = patternOf(email, names, 'iu');
  const walk = (part: unknown): boolean => {
    if (typeof part === 'string') return pattern.test(part);
    return part !== null && typeof part === 'object' && Object.values(part).some(walk);
  };
  return walk;
}

function patternOf(email: string, names: readonly string[], flags: string): RegExp {
  const all = [email, ...names.filter((name) => name.length >= SHORTEST_NAME)].map(escaped);
  return new RegExp(all.join('|'), flags);
}

const escaped = (text: string) => text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
