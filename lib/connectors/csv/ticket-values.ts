import { fail, ok } from '../../domain/errors';
import type { TicketRow } from '../../domain/fold/tickets';
import { lettersOf } from '../../domain/text/letters';
import { isBlank, type Read } from './text-values';
import { byWord } from './word-table';

type Status = Pick<TicketRow, 'open' | 'waitingOn' | 'escalated'>;

/** Statuses of Zendesk, Salesforce, Freshdesk, HubSpot, Intercom and Jira, in English, German and French. */
const STATUSES = byWord({
  us: `
    new open reopened working inprogress waitingonus waitingforsupport waitingonagent responseneeded customerresponded assigned unassigned
    triage todo neu offen inbearbeitung inarbeit wiedergeoffnet wiedereroffnet zugewiesen
    nouveau nouvelle ouvert ouverte encours rouvert assigne`,
  customer: `
    pending waitingoncustomer waitingforcustomer waitingoncontact awaitingcustomer awaitingreply awaitingresponse snoozed
    ausstehend wartend wartetaufkunden wartenaufkunde wartenaufkunden wartetaufkunde enattente enattenteduclient`,
  other: 'hold onhold waitingonthirdparty waitingforthirdparty blocked pausiert wartenaufdritte enpause bloque suspendu',
  escalated: 'escalated eskaliert escalade escaladee',
  closed: `
    solved resolved closed done completed cancelled canceled merged spam duplicate gelost geloest geschlossen erledigt abgeschlossen
    resolu resolue ferme fermee clos close termine terminee`,
});

const MEANING: Record<'us' | 'customer' | 'other' | 'escalated' | 'closed', Status> = {
  us: { open: true, waitingOn: 'us' },
  customer: { open: true, waitingOn: 'customer' },
  other: { open: true, waitingOn: 'other' },
  escalated: { open: true, escalated: true },
  closed: { open: false },
};

/** A status that nobody knows keeps the row out: it may be open or over. */
export function readTicketStatus(cell: string): Read<Status> {
  if (isBlank(cell)) return ok(undefined);
  const status = STATUSES.get(lettersOf(cell));
  return status ? ok(MEANING[status]) : fail('cells.noTicketStatus');
}

const WAITING = byWord<NonNullable<TicketRow['waitingOn']>>({
  us: 'us agent support supportteam vendor engineering uns wir nous lesupport',
  customer: 'customer client requester contact enduser kunde kunden anfragender leclient demandeur',
  other: 'other thirdparty partner dritte andere tiers autre',
});

/** Whose turn it is, in the words of the usual exports in three languages. */
export function readWaiting(cell: string): Read<NonNullable<TicketRow['waitingOn']>> {
  if (isBlank(cell)) return ok(undefined);
  const side = WAITING.get(lettersOf(cell));
  return side ? ok(side) : fail('cells.noSide');
}

/** `good`, or points out of five, where three is neither. What was only asked or offered is no answer. */
export function readSatisfaction(cell: string): Read<NonNullable<TicketRow['satisfaction']>> {
  if (isBlank(cell)) return ok(undefined);
  const points = /^([1-5])(?:[.,]0+)?(?:\s*\/\s*5)?$/.exec(cell)?.[1];
  if (points) return ok(points > '3' ? 'good' : points < '3' ? 'bad' : undefined);
  const word = SATISFACTION.get(lettersOf(cell));
  if (word) return ok(word === 'none' ? undefined : word);
  return fail('cells.noRating');
}

const SATISFACTION = byWord<'good' | 'bad' | 'none'>({
  good: 'good goodwithcomment satisfied verysatisfied happy great amazing positive gut zufrieden sehrzufrieden bon satisfait tressatisfait',
  bad: 'bad badwithcomment dissatisfied verydissatisfied unhappy terrible negative schlecht unzufrieden mauvais insatisfait',
  none: 'offered unoffered neutral notrated unrated angeboten nichtbewertet propose nonpropose neutre',
});
