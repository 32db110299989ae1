import type { Account, AccountField, AccountPatch, Conflict, Money } from '../account';
import { onceEach } from '../outreach/recorded';
import type { SourceKind } from '../policy/policy-schema';
import { onlyAdds, type SourceRecord } from '../record';
import { byPrecedence, isLive } from '../source/precedence';
import { provenanceOf } from '../source/provenance';
import { compareText } from '../text/compare-text';
import { foldContacts } from './contacts';
import { foldRenewal } from './renewal';
import { foldTasks } from './tasks';
import { foldSupport } from './tickets';
import { foldUsage } from './usage';

type Of<T extends SourceRecord['type']> = Extract<SourceRecord, { type: T }>;

/** Fields taken whole from the most trusted source that gives them: half a health score of one system means nothing beside another's. */
const FIELDS = ['name', 'arr', 'segment', 'csm', 'lifecycle', 'health', 'payment'] as const satisfies (AccountField & keyof AccountPatch)[];

/** One account out of everything its sources say; the order of `records` never matters. The parent is set by the store, which knows other accounts' ids. */
export function foldAccount(accountId: string, records: readonly SourceRecord[], order: readonly SourceKind[] = []): Account | undefined {
  const own = records.filter((record) => record.accountId === accountId).sort((a, b) => byPrecedence(a, b, order));
  const sources = own.filter((record): record is Of<'account'> => record.type === 'account');
  if (sources.every(onlyAdds)) return undefined;
  const { values, provenance } = foldFields(sources);
  const contacts = own.filter((record): record is Of<'contact'> => record.type === 'contact');
  const tasks = own.filter((record): record is Of<'task'> => record.type === 'task');
  const touches = own.filter((record): record is Of<'touchpoint'> => record.type === 'touchpoint');
  const { renewal, ...contracts } = foldRenewal(own);
  const healthNotes = own.flatMap((record) => (record.type === 'health' ? [record.value] : []));
  const surveys = own.flatMap((record) => (record.type === 'survey' ? [record.value] : []));
  const milestones = own.filter((record): record is Of<'milestone'> => record.type === 'milestone');
  const { usage, provenance: usedBy } = foldUsage(own);
  const { support, provenance: ticketsOf } = foldSupport(own, order);
  const conflicts = [...arrConflicts(sources), ...contracts.conflicts];
  return {
    ...values,
    ...(support && { support }),
    ...(healthNotes.length > 0 && { healthNotes }),
    ...(surveys.length > 0 && { surveys }),
    ...(milestones.length > 0 && { milestones: milestones.map(({ value }) => value) }),
    ...(usage && { usage }),
    ...(renewal && { renewal }),
    ...(contracts.confirmedBy.length > 0 && { confirmedBy: contracts.confirmedBy }),
    ...(contracts.subscriptions.length > 0 && { subscriptions: contracts.subscriptions }),
    ...(contracts.renewalNotes.length > 0 && { renewalNotes: contracts.renewalNotes }),
    ...(conflicts.length > 0 && { conflicts }),
    id: accountId,
    name: values.name ?? fallbackName(sources),
    sample: sources.filter((source) => !onlyAdds(source)).every(({ connectionId }) => connectionId === 'sample'),
    ...(sources.filter((source) => !onlyAdds(source)).every(({ lookedAt }) => lookedAt) && { outside: true }),
    domains: [...new Set(sources.flatMap((source) => source.value.domains ?? []))],
    contacts: foldContacts(contacts),
    tasks: foldTasks(tasks),
    touchpoints: foldTouchpoints(touches),
    provenance: {
      ...provenance,
      ...(ticketsOf && { support: ticketsOf }),
      ...(usedBy && { usage: usedBy }),
      ...(contracts.provenance && { renewal: contracts.provenance }),
      ...listProvenance('milestones', milestones),
      ...listProvenance('contacts', contacts),
      ...listProvenance('tasks', tasks),
      ...listProvenance('touchpoints', touches),
    },
  };
}

function foldFields(sources: Of<'account'>[]): { values: AccountPatch; provenance: Account['provenance'] } {
  const values: AccountPatch = {};
  const provenance: Account['provenance'] = {};
  for (const field of FIELDS) {
    const source = sources.find((record) => record.value[field] !== undefined);
    if (!source) continue;
    Object.assign(values, { [field]: source.value[field] });
    provenance[field] = provenanceOf(source, field);
  }
  return { values, provenance };
}

/** What others say of the amount than the one that is believed, in the order in which they are believed. */
function arrConflicts(sources: Of<'account'>[]): Conflict[] {
  const [believed, ...rest] = sources.flatMap((source) => (source.value.arr ? [{ source, value: source.value.arr }] : []));
  const same = (a: Money, b: Money) => a.amount === b.amount && (a.currency ?? b.currency) === (b.currency ?? a.currency);
  const other = rest.filter(({ value }) => believed && !same(value, believed.value));
  return other.map(({ source, value }) => ({ field: 'arr', value, source: provenanceOf(source) }));
}

/** A source without a name still has a domain or its own id for the account. */
function fallbackName(sources: Of<'account'>[]): string {
  return sources.flatMap((source) => source.value.domains ?? [])[0] ?? (sources[0] as Of<'account'>).externalId;
}

/** Newest first. A file may hold what a connected system says itself, under the same id. */
function foldTouchpoints(touches: Of<'touchpoint'>[]): Account['touchpoints'] {
  const live = new Set(touches.flatMap(({ connectionId, externalId }) => (isLive(connectionId) ? [externalId] : [])));
  const all = touches
    .filter(({ connectionId, externalId }) => isLive(connectionId) || !live.has(externalId))
    .map((record) => ({ ...record.value, id: `${record.connectionId}:${record.externalId}` }));
  return onceEach(all).sort((a, b) => Date.parse(b.at) - Date.parse(a.at) || compareText(a.id, b.id));
}

/** A list is as fresh as its newest row. */
function listProvenance(field: AccountField, records: SourceRecord[]): Account['provenance'] {
  const sourced = records.filter((record) => record.connectionId !== 'local');
  const newest = [...sourced].sort((a, b) => compareText(b.asOf, a.asOf) || byPrecedence(a, b))[0];
  return newest ? { [field]: provenanceOf(newest) } : {};
}
