import type { Sidelight } from '../e2e/support/fixtures';
import type { Standins } from '../standins/server';
import { completeFirst, switchFast } from './actions';
import { DemoError, expecting } from './demo-error';
import { escalate } from './escalate';
import { logLive } from './live';
import { writeReply } from './outreach';
import { accountStop, contactStop, threadStop, ticketStop, WORKSPACES } from './places';
import { watchPanels } from './recorder';
import type { Report } from './report';
import { readmeShot, shoot } from './shots';
import { go, open, type Visit } from './visit';

/** A CSM's morning: a ticket, the account and a contact behind it, a mail and its reply; one task done, a fast run through tickets, a touchpoint, an escalation. */
export async function walk(sidelight: Sidelight, standins: Standins, report: Report): Promise<void> {
  const { world } = standins;
  await watchPanels(sidelight.context);
  report.say('Loading the sample book and approving the workspaces in the desk…\n');
  await expecting('the desk to load the sample book', () => sidelight.loadSample());
  await expecting('the desk to approve the workspaces', () => sidelight.approve(...WORKSPACES(world)));

  const ticket = await open(sidelight, ticketStop(world, 'halden'));
  note(report, ticket.visit);
  await shoot(ticket.beside.page, 'zendesk-light');
  await readmeShot(ticket.beside.page);

  const crm = await open(sidelight, accountStop(world, 'halden'));
  note(report, crm.visit);
  await shoot(crm.beside.page, 'salesforce');
  note(report, await go(crm.beside, contactStop(world, 'fenwick')));

  const mail = await open(sidelight, threadStop(world, 'halden'));
  note(report, mail.visit);
  await shoot(mail.beside.page, 'gmail');
  requireSame([ticket.visit, crm.visit, mail.visit]);
  report.say('Writing to the customer from a template…\n');
  report.inserted(await writeReply(sidelight, standins, mail.beside));

  await ticket.beside.page.bringToFront();
  const completed = await completeFirst(ticket.beside);
  report.completed(completed);
  await shoot(ticket.beside.page, 'zendesk-task-done');
  const followed = await switchFast(
    ticket.beside,
    ['halden', 'brightwater', 'quillmark', 'fenwick'].map((key) => ticketStop(world, key)),
  );
  report.followed(followed);
  if (followed.wrong > 0) throw new DemoError(`Another customer stood beside a ticket ${followed.wrong} times.`);

  report.say('Connecting Salesforce and logging a touchpoint there…\n');
  report.logged(await logLive(sidelight, standins));

  standins.settings.zendeskTheme = 'dark';
  const dark = await open(sidelight, ticketStop(world, 'quillmark'));
  note(report, dark.visit);
  await shoot(dark.beside.page, 'zendesk-dark');
  standins.settings.zendeskTheme = 'light';

  report.say('Connecting Zendesk and escalating a ticket…\n');
  const escalated = await escalate(sidelight, standins, 'halden');
  note(report, escalated.visit);
  report.escalated(escalated);
}

/** Reports a visit, and fails when a line that the first screen promises is missing. */
function note(report: Report, visit: Visit): void {
  report.visit(visit);
  const missing = (['account', 'reason', 'health', 'renewal'] as const).filter((field) => visit[field] === '');
  if (missing.length > 0)
    throw new DemoError(`The panel beside ${visit.stop.host}, ${visit.stop.what}, shows no ${missing.join(', no ')}.`);
}

/** One account on three hosts: whatever differs between them is wrong on at least one. */
function requireSame([first, ...others]: [Visit, ...Visit[]]): void {
  for (const other of others) {
    for (const field of ['account', 'health', 'renewal', 'tasks'] as const) {
      const [here, there] = [String(first[field]), String(other[field])];
      if (here !== there) throw new DemoError(`${field} is "${here}" beside ${first.stop.host} and "${there}" beside ${other.stop.host}.`);
    }
  }
}
