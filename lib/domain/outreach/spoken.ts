import { language } from '../../words/say';
import type { Language } from '../template/definition';
import type { Channel } from './insert';
import type { Use } from './use';

interface Reader {
  /** Whom it goes to. */
  address: string | undefined;
  channel: Channel | undefined;
  /** What went out before, newest first. */
  history: readonly Pick<Use, 'people' | 'language'>[];
}

/**
 * The language in which somebody is written to: the one of the last time, else the writer's own, else the first that there is. Among
 * colleagues it is the writer's own.
 */
export function spokenTo(languages: readonly Language[], { address, channel, history }: Reader): Language {
  const about = channel === 'ticket.internal' ? undefined : address?.toLowerCase();
  const last = history.find(({ people }) => people.some((person) => person.address === about))?.language;
  const own = language().slice(0, 2);
  return languages.find((one) => one === last) ?? languages.find((one) => one === own) ?? languages[0] ?? 'en';
}
