import type { AppError } from '../../domain/errors';
import type { Ref } from '../../domain/place';
import { session } from '../../platform/session';
import type { TabRow } from '../context/tabs';
import { FRESH_MS, tellTrouble } from '../lookup/lookup';
import { isOnTheWay } from '../lookup/on-the-way';

/** Questions that are remembered. */
const REMEMBERED = 200;
const ASKED = 'viewed-asked';

/** About one record, to one system. */
export interface Question {
  connectionId: string;
  ref: Ref;
  /** The account is stored: it is brought up to date behind the card, else it is what the page waits for. */
  known: boolean;
}

export const keyOf = ({ connectionId, ref }: Question) => `${connectionId}|${ref.kind}|${ref.id}`;
const pausedKey = (connectionId: string) => `viewed-paused:${connectionId}`;

export const pause = (connectionId: string, error: AppError): Promise<void> => session.set({ [pausedKey(connectionId)]: error });

/** What a system asked to be left alone for, while that lasts. */
export async function pausesOf(questions: readonly Question[]): Promise<(question: Question) => AppError | undefined> {
  const paused = await session.getMany(questions.map(({ connectionId }) => pausedKey(connectionId)));
  return ({ connectionId }) => {
    const error = paused[pausedKey(connectionId)] as AppError | undefined;
    return error && Date.parse(error.retryAt ?? '') > Date.now() ? error : undefined;
  };
}

/** Those to ask now. A page that waits for one which must not be asked yet is told so. */
export async function unasked(questions: Question[], tab: TabRow): Promise<Question[]> {
  const asked = (await session.get<Record<string, number>>(ASKED)) ?? {};
  const pauseOf = await pausesOf(questions);
  const open = questions.filter(
    (question) =>
      !isOnTheWay(keyOf(question)) &&
      Date.now() - (asked[keyOf(question)] ?? 0) >= FRESH_MS &&
      // It says what went wrong, and asks again when somebody presses, moves or loads it anew.
      (question.known || !saysSo(tab)),
  );
  const [waits] = open.filter(({ known }) => !known).flatMap((question) => pauseOf(question) ?? []);
  if (waits) await tellTrouble(tab, waits);
  return open.filter((question) => !pauseOf(question));
}

const saysSo = ({ trouble, documentId, generation }: TabRow) => trouble?.documentId === documentId && trouble.generation === generation;

export async function remember(questions: Question[]): Promise<void> {
  const asked = { ...(await session.get<Record<string, number>>(ASKED)) };
  for (const question of questions) asked[keyOf(question)] = Date.now();
  const latest = Object.entries(asked).sort(([, a], [, b]) => b - a);
  await session.set({ [ASKED]: Object.fromEntries(latest.slice(0, REMEMBERED)) });
}
