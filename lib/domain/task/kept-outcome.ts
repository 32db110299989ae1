import type { SourceRecord } from '../record';

/** Clocks differ a little. */
const AT_ONCE_MS = 60_000;

/**
 * The row as its system sends it, with the outcome and note that were given here: a system of record keeps these as text at best, so
 * its own rows never bring them back. Not where it was opened or ended anew there meanwhile.
 */
export function withSaidHere(row: SourceRecord, before: SourceRecord | undefined): SourceRecord {
  if (row.type !== 'task' || before?.type !== 'task') return row;
  const { status, outcome, completedAt } = row.value;
  const said = before.value;
  if (!said.mine || status === 'open' || said.status === 'open' || outcome) return row;
  if (completedAt && Date.parse(completedAt) > Date.parse(before.asOf) + AT_ONCE_MS) return row;
  return { ...row, value: { ...row.value, status: said.status, outcome: said.outcome, note: said.note, mine: true } };
}
