import type { AccountPatch } from '../../domain/account';
import { formatDay, todayIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { BAND_WORDS } from '../../domain/health/bands';
import { formatMoney } from '../../domain/money';
import type { Ref } from '../../domain/place';
import type { BookChoice, ConnectionSettings, FieldMapping, FieldOffer, Mappable, Preview } from '../../domain/source/connection';
import { announce } from '../../platform/tabs';
import { changeConnection } from '../../store/connections/connections';
import { dropRefresh } from '../../store/connections/refresh';
import { say } from '../../words/say';
import { refreshDue } from '../refresh/due';
import { requireWritable } from '../settings/config';
import { unexpected } from '../unexpected';
import { openConnection } from './open';
import { systemOf } from './system';

/** Fields of the system that may hold what we show, and what their names suggest. */
export async function readFields(id: string): Promise<{ offers: FieldOffer[]; guess: FieldMapping }> {
  const { connection } = await opened(id);
  const fields = await connection.fields?.();
  if (!fields) throw appError('bad_input');
  if (!fields.ok) throw fields.error;
  return fields.value;
}

/** Ways in which accounts are mine, with their counts. */
export async function readChoices(id: string): Promise<BookChoice[]> {
  const { connection } = await opened(id);
  const choices = await connection.bookChoices?.();
  if (!choices) throw appError('bad_input');
  if (!choices.ok) throw choices.error;
  return choices.value;
}

/** One account, read now with a mapping that is not saved yet. */
export async function preview(id: string, mapping: FieldMapping, account: string): Promise<Preview | null> {
  const { connection, row } = await opened(id, { mapping });
  const ref = refIn(account, row.connector);
  if (!ref) throw appError('bad_input', say('mapping.notAnAccount'));
  const found = await connection.account?.(ref);
  if (!found) throw appError('bad_input');
  if (!found.ok) throw found.error;
  const record = found.value.find(({ type }) => type === 'account');
  if (record?.type !== 'account') return null;
  return { name: record.value.name ?? ref.id, values: valuesOf(record.value) };
}

/** The account that a link, or an id, is about. */
function refIn(copied: string, connector: string): Ref | undefined {
  const account = systemOf(connector)?.account;
  const id = account?.idIn(copied);
  return account && id ? { kind: account.kind, id, role: 'focus' } : undefined;
}

function valuesOf({ arr, health, renewal, segment, csm, lifecycle }: AccountPatch): Partial<Record<Mappable, string>> {
  const score = health?.score === undefined ? health?.band && BAND_WORDS[health.band] : String(health.score);
  const ends = renewal?.endDate && formatDay(renewal.endDate, todayIso());
  const all = { arr: arr && formatMoney(arr), health: score, renewal: ends, segment, csm, lifecycle };
  return Object.fromEntries(Object.entries(all).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])));
}

/** Saves what was chosen; what was read by other choices is read anew from the start. */
export async function setShape(id: string, change: ConnectionSettings): Promise<void> {
  await requireWritable();
  const settings = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
  // Opened once with the new choices: what the system's code does not take is never stored.
  const { connection } = await opened(id, settings);
  const usable = connection.checkSettings?.();
  if (usable && !usable.ok) throw usable.error;
  await changeConnection(id, (row) => ({ settings: { ...row.settings, ...settings } }));
  await dropRefresh(id);
  await announce('data.changed', { what: 'connections' });
  void refreshDue().catch(unexpected);
}

async function opened(id: string, settings: ConnectionSettings = {}) {
  const answer = await openConnection(id, settings);
  if (!answer.ok) throw answer.error;
  return answer.value;
}
