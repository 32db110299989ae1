import type { RecordTerms } from '../../domain/records/terms';
import { session } from '../../platform/session';
import { openConnection } from '../connections/open';

/** What a person may write changes when an administrator changes it: asked again after this long. */
const GOOD_MS = 15 * 60_000;

interface Kept {
  at: number;
  terms: RecordTerms | null;
}

/** What a system says of its fields. `undefined`: it cannot be asked now, so that only the write itself will tell. */
export async function termsOf(connectionId: string): Promise<RecordTerms | undefined> {
  const key = `terms ${connectionId}`;
  const kept = await session.get<Kept>(key);
  if (kept && Date.now() - kept.at < GOOD_MS) return kept.terms ?? undefined;
  const opened = await openConnection(connectionId);
  const answer = opened.ok ? await opened.value.connection.recordTerms?.() : undefined;
  // A failure is not remembered: the next look asks again.
  if (answer?.ok) await session.set({ [key]: { at: Date.now(), terms: answer.value } satisfies Kept });
  return answer?.ok ? answer.value : undefined;
}
