import { say } from '../../words/say';
import type { Place } from '../place';
import { talkIn } from '../talk';
import type { Clue } from './identity';

/**
 * The conversation itself, by the number in its address. It names nobody; a person who picked an account may pin it, and
 * is offered that only where the page named nobody else: a pin on somebody's address serves their other mails too.
 */
export function threadClue({ refs: [focus] }: Place, named: boolean): Clue[] {
  if (!focus || talkIn(focus) !== 'thread') return [];
  const pin = named ? {} : ({ pin: 'thread' } as const);
  return [{ kind: 'gmail.thread', value: focus.id, words: say('drift.conversation'), strength: 0, ...pin }];
}
