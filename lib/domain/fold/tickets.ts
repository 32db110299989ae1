import type { IsoDate, IsoInstant, Provenance, Support } from '../account';
import { once } from '../data/once-for-each';
import { withoutGaps } from '../data/without-gaps';
import { addDays, daysBetween } from '../dates';
import type { SourceKind } from '../policy/policy-schema';
import type { SourceRecord } from '../record';
import { byPrecedence, HELPDESK_FIRST } from '../source/precedence';
import { compareText } from '../text/compare-text';
import { lettersOf } from '../text/letters';

/** One ticket as a file says it. */
export interface TicketRow {
  id: string;
  open: boolean;
  openedOn?: IsoDate;
  solvedOn?: IsoDate;
  waitingOn?: 'us' | 'customer' | 'other';
  /** The file's own word for priority or severity. */
  priority?: string;
  escalated?: boolean;
  /** When the file was written, its target was over. */
  pastSla?: boolean;
  satisfaction?: 'good' | 'bad';
  /** In it they said that they want to leave; somebody marked it so. */
  leaving?: true;
}

type Of<T extends SourceRecord['type']> = Extract<SourceRecord, { type: T }>;

/**
 * Support as the most trusted source says it, whole: figures of two sources are never added up, since they may count the same tickets.
 * Tickets of a file go before what the same source says once for the account, unless that is newer.
 */
export function foldSupport(
  records: readonly SourceRecord[],
  order: readonly SourceKind[] = [],
): { support?: Support; provenance?: Provenance } {
  const speaking = records
    .filter(({ type, value }) => type === 'ticket' || (type === 'account' && value.support !== undefined))
    .sort((a, b) => byPrecedence(a, b, order, HELPDESK_FIRST));
  for (const connectionId of new Set(speaking.map((record) => record.connectionId))) {
    const own = speaking.filter((record) => record.connectionId === connectionId);
    const said = own.find((record): record is Of<'account'> => record.type === 'account');
    const [newest, ...rest] = own.filter((record): record is Of<'ticket'> => record.type === 'ticket').sort(newestFirst);
    if (newest && (!said || said.asOf <= newest.asOf)) return { support: supportOf([newest, ...rest]), provenance: provenanceOf(newest) };
    if (said) return { support: said.value.support, provenance: provenanceOf(said) };
  }
  return {};
}

/** Newest file first. An export holds the tickets of its time: one that a newer file of the account leaves out is open no more. */
function supportOf(tickets: readonly [Of<'ticket'>, ...Of<'ticket'>[]]): Support {
  const { asOf } = tickets[0];
  const open = tickets.flatMap((ticket) => (ticket.asOf === asOf && ticket.value.open ? [ticket.value] : []));
  const count = (matches: (ticket: TicketRow) => boolean | undefined) => open.filter(matches).length;
  /** What no ticket says is not said; it is not none. */
  const known = (field: keyof TicketRow, matches: (ticket: TicketRow) => boolean | undefined) =>
    open.length === 0 || open.some((ticket) => ticket[field] !== undefined) ? count(matches) : undefined;
  const ages = open.flatMap(({ id, openedOn }) =>
    openedOn ? [{ id, days: Math.max(0, daysBetween(openedOn, asOf.slice(0, 10) as IsoDate)) }] : [],
  );
  const [oldest] = ages.sort((a, b) => b.days - a.days || compareText(a.id, b.id));
  const said = tickets.flatMap(({ asOf: on, value: { leaving, openedOn } }) => (leaving ? [openedOn ?? (on.slice(0, 10) as IsoDate)] : []));
  return withoutGaps({
    open: open.length,
    oldestOn: first(open.map(({ openedOn }) => openedOn)),
    oldestBy: oldestBy(open),
    leavingOn: said.sort().at(-1),
    oldestDays: oldest?.days,
    oldestTicket: oldest?.id,
    pastSla: known('pastSla', ({ pastSla }) => pastSla),
    waitingOnUs: known('waitingOn', ({ waitingOn }) => waitingOn === 'us'),
    waitingOnCustomer: known('waitingOn', ({ waitingOn }) => waitingOn === 'customer'),
    escalations: known('escalated', ({ escalated }) => escalated),
    satisfaction: ratings(tickets.map(({ value }) => value)),
    solved: solvedOf(tickets),
  });
}

/** Days after which nobody asks any more whether it helped. */
const SOLVED_DAYS = 30;

/** Tickets that were solved of late and the day of it, the last ones first; whichever file said so. */
function solvedOf(tickets: readonly [Of<'ticket'>, ...Of<'ticket'>[]]): Support['solved'] {
  const since = addDays(tickets[0].asOf.slice(0, 10) as IsoDate, -SOLVED_DAYS);
  const solved = tickets.flatMap(({ value: { id, open, solvedOn } }) =>
    !open && solvedOn && solvedOn >= since ? [{ id, on: solvedOn }] : [],
  );
  return solved.length > 0 ? solved.sort((a, b) => compareText(b.on, a.on) || compareText(a.id, b.id)) : undefined;
}

const first = (days: readonly (IsoDate | undefined)[]): IsoDate | undefined => days.filter((day) => day !== undefined).sort()[0];

function oldestBy(open: readonly TicketRow[]): Support['oldestBy'] {
  const said = open.filter(({ priority, openedOn }) => priority && openedOn);
  const words = new Set(said.map(({ priority = '' }) => priority));
  if (words.size === 0) return undefined;
  const oldest = [...words].map((word) => [word, first(said.filter(({ priority }) => priority === word).map(({ openedOn }) => openedOn))]);
  return Object.fromEntries(oldest);
}

/** Days for which the oldest open ticket is open by now, of any severity or of one of these. */
export function oldestTicketDays(support: Support | undefined, today: IsoDate, severity?: readonly string[]): number | undefined {
  if (!support?.open) return undefined;
  const { oldestDays, oldestOn, oldestBy = {} } = support;
  const words = severity && severityKeys(severity);
  const on = words ? first(Object.entries(oldestBy).flatMap(([word, day]) => (words.has(severityKey(word)) ? [day] : []))) : oldestOn;
  return on ? Math.max(0, daysBetween(on, today)) : words ? undefined : oldestDays;
}

/** P1 and P2 differ by a digit alone. */
const severityKey = (word: string): string => lettersOf(word) + word.replace(/[^\p{N}]/gu, '');
const severityKeys = once((words: readonly string[]): ReadonlySet<string> => new Set(words.map(severityKey)));

/** Of solved tickets too, where most answers are. Nobody answered: no figure. */
function ratings(tickets: readonly TicketRow[]): Support['satisfaction'] {
  const rated = (word: TicketRow['satisfaction']) => tickets.filter(({ satisfaction }) => satisfaction === word).length;
  const [good, bad] = [rated('good'), rated('bad')];
  return good + bad > 0 ? { good, bad } : undefined;
}

const newestFirst = (a: { asOf: IsoInstant }, b: { asOf: IsoInstant }) => (a.asOf < b.asOf ? 1 : a.asOf > b.asOf ? -1 : 0);
const provenanceOf = ({ connectionId, label, asOf }: SourceRecord): Provenance => ({ connectionId, label, asOf });
