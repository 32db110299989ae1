import { say } from '../../words/say';
import type { IsoDate } from '../account';
import { formatDay } from '../dates';
import { ALERT_KINDS } from './choices';
import type { Happening } from './watch';

/** A message as the system shows it. Amounts are never in it. */
export interface Notice {
  title: string;
  message: string;
}

/** Happenings from which on one message tells how many there are. */
export const SEVERAL = 4;

/** `name`: absent while nobody may read it along, and then the message says what kind of thing happened, and no more. */
export function alertNotice(one: Happening, name: string | undefined, today: IsoDate): Notice {
  return { title: name ?? say('notices.anAccount'), message: name === undefined ? hiddenWords(one) : whatHappened(one, today) };
}

function whatHappened({ kind, from, to, days, said }: Happening, today: IsoDate): string {
  switch (kind) {
    case 'churn':
      return say(said ? 'notices.churnSaid' : 'notices.churn');
    case 'red':
      return say('notices.red');
    case 'moved':
      return from && to ? say('notices.moved', { from: formatDay(from, today), to: formatDay(to, today) }) : say('notices.movedSomewhere');
    case 'threshold':
      return say('notices.threshold', { count: days ?? 0 });
  }
}

const HIDDEN = {
  churn: 'notices.churn',
  red: 'notices.red',
  moved: 'notices.movedSomewhere',
  threshold: 'notices.thresholdReached',
} as const;
const hiddenWords = ({ kind, said }: Happening) => `${say(said ? 'notices.churnSaid' : HIDDEN[kind])} ${say('notices.openToSee')}`;

const COUNTS = {
  churn: 'notices.countChurn',
  red: 'notices.countRed',
  moved: 'notices.countMoved',
  threshold: 'notices.countThreshold',
} as const;

/** Many at once are one message: how many of each kind. */
export function manyNotice(some: readonly Happening[]): Notice {
  const lines = ALERT_KINDS.flatMap((kind) => {
    const count = some.filter((one) => one.kind === kind).length;
    return count > 0 ? [say(COUNTS[kind], { count })] : [];
  });
  return { title: say('notices.many', { count: new Set(some.map(({ accountId }) => accountId)).size }), message: lines.join(' · ') };
}

export interface DigestFigures {
  /** Accounts that need somebody. */
  open: number;
  /** Tasks due. */
  due: number;
  /** Names of the first, absent while nobody may read them along. */
  first?: string;
}

/** The message of a morning: figures, and whom to begin with. */
export function digestNotice({ open, due, first }: DigestFigures): Notice {
  const figures = [say('notices.digestOpen', { count: open }), ...(due > 0 ? [say('notices.digestDue', { count: due })] : [])].join(' · ');
  return {
    title: say('notices.digestTitle'),
    message:
      open === 0 && due === 0
        ? say('notices.digestNone')
        : [figures, ...(first ? [say('notices.digestFirst', { name: first })] : [])].join('\n'),
  };
}
