import { withoutGaps } from '../../domain/data/without-gaps';
import type { TicketRow } from '../../domain/fold/tickets';
import type { IncomingRecord } from '../../domain/record';
import { salesforceId } from '../../domain/source/external-id';
import { accountOf } from './account-of';
import type { Cells } from './cells';
import type { KnownAccount, Named } from './found-again';
import { ID_LENGTH, type Stamp } from './stamp';
import { readYesNo } from './text-values';
import { readSatisfaction, readTicketStatus, readWaiting } from './ticket-values';

/** One ticket. */
export function readTicket(cells: Cells<'tickets'>, stamp: Stamp, accountsOf: (row: Named) => readonly KnownAccount[]): IncomingRecord {
  const number = cells.whole('id', ID_LENGTH);
  if (!number) throw cells.lacks('id');
  const own = caseIdOf(number);
  const status = cells.value('status', readTicketStatus);
  if (!status) throw cells.lacks('status');
  const accountExternalId = accountOf(cells, accountsOf);
  const value: TicketRow = {
    id: own,
    ...status,
    openedOn: cells.date('opened'),
    solvedOn: status.open ? undefined : cells.date('solved'),
    waitingOn: cells.value('waitingOn', readWaiting) ?? status.waitingOn,
    priority: cells.text('priority', 100),
    escalated: cells.value('escalated', readYesNo) ?? status.escalated,
    pastSla: pastSla(cells, stamp),
    satisfaction: cells.value('satisfaction', readSatisfaction),
    leaving: cells.value('leaving', readYesNo) || undefined,
  };
  return { ...stamp, type: 'ticket', externalId: own, accountExternalId, value: withoutGaps(value) };
}

/** Reports write 15 characters, the API 18. */
const caseIdOf = (text: string) => (text.startsWith('500') ? (salesforceId(text) ?? text) : text);

/** As the file says, else by its own date: a target of that day is over only where it has an hour that is. */
function pastSla(cells: Cells<'tickets'>, { asOf }: Stamp): boolean | undefined {
  const said = cells.value('pastSla', readYesNo);
  const [day, due] = [cells.date('slaDue'), cells.instant('slaDue')];
  if (said !== undefined || !day || !due) return said;
  return due === `${day}T00:00:00.000Z` ? day < asOf.slice(0, 10) : due < asOf;
}
