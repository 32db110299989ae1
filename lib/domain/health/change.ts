import { say } from '../../words/say';
import type { Account, HealthFactor } from '../account';
import { addDays } from '../dates';
import { alongside, type Contribution, type Explained, explain } from './explain';
import { TREND_DAYS } from './score-trend';
import { type At, type Reading, readSignals, type Signal, signalWords } from './signals';
import { stateOf } from './state';

export interface Change extends Pick<Explained, 'points' | 'moved'> {
  /** One line for each part, with the event behind it; they sum to `points`. */
  parts: HealthFactor[];
  /** What changed meanwhile, where the source of the score does not say why it moved. */
  alongside: HealthFactor[];
}

/** What moved the health of an account that is shown, over the days of its trend. */
export function changeOf(account: Account, at: At): Change | undefined {
  const days = account.healthDays ?? [];
  const start = addDays(at.today, -TREND_DAYS);
  const from = days.findLast(({ date }) => date <= start)?.to ?? days[0]?.from;
  if (!from || account.health?.history.length) return undefined;
  const to = stateOf(account, at);
  const explained = explain(from, to);
  if (!explained) return undefined;
  const readings = readSignals(account, at);
  const untold = explained.parts.some(({ kind }) => kind === 'untold');
  return {
    points: explained.points,
    moved: explained.moved,
    parts: explained.parts.map((part) => lineOf(part, readings)),
    alongside: untold ? alongside(from, to).map((signal) => ({ label: signalWords(signal), event: wordsOf(readings, signal) })) : [],
  };
}

const wordsOf = (readings: readonly Reading[], signal: Signal): string => readings.find((one) => one.signal === signal)?.words ?? '';

function lineOf(part: Contribution, readings: readonly Reading[]): HealthFactor {
  const { points } = part;
  switch (part.kind) {
    case 'signal':
      return { label: signalWords(part.signal), points, event: wordsOf(readings, part.signal) };
    case 'input': {
      const values = { signal: signalWords(part.signal) };
      return part.came
        ? { label: say('change.came', values), points, event: wordsOf(readings, part.signal) }
        : { label: say('change.went', values), points, event: wordsOf(readings, part.signal) };
    }
    case 'parts':
      return { label: say('change.parts', { signal: signalWords(part.signal) }), points, event: wordsOf(readings, part.signal) };
    case 'factor':
      return { label: part.label, points };
    case 'untold':
      return { label: say('change.untold'), points };
    case 'weights':
      return { label: say('change.weights'), points };
    case 'scale':
      return { label: say('change.scale'), points };
    case 'source':
      return { label: say('change.source'), points };
  }
}

/** The signal behind a fall as it stands now, in words. */
export function causeWords(account: Account, cause: Signal | undefined, at: At): string | undefined {
  if (!cause) return undefined;
  return `${signalWords(cause)}: ${wordsOf(readSignals(account, at), cause)}`;
}
