import type { Completed, Followed } from './actions';
import type { Escalated } from './escalate';
import type { LoggedLive } from './live';
import type { InsertedReply } from './outreach';
import type { Visit } from './visit';

/** Where the demo says what it sees. */
export interface Report {
  /** Progress, for a person. */
  say(line: string): void;
  visit(visit: Visit): void;
  completed(done: Completed): void;
  followed(done: Followed): void;
  logged(live: LoggedLive): void;
  inserted(reply: InsertedReply): void;
  escalated(done: Escalated): void;
  end(folder: string): void;
}

const indent = (label: string, value: string) => `  ${label.padEnd(9)}${value}`;

function lines({ stop, account, reason, health, renewalWords, renewal, tasks, paintedMs }: Visit): string[] {
  const more = tasks.length > 2 ? `, +${tasks.length - 2}` : '';
  return [
    `${stop.host}: ${stop.what}`,
    indent('', stop.url),
    indent('account', account),
    indent('reason', reason),
    indent('health', health),
    indent('renewal', `${renewalWords} (${renewal})`),
    indent('tasks', `${tasks.length} pending${tasks.length ? `: ${tasks.slice(0, 2).join(', ')}${more}` : ''}`),
    indent('painted', `${paintedMs} ms`),
    '',
  ];
}

/** Plain sentences on stdout. */
export const plainReport = (print: (line: string) => void = console.log): Report => ({
  say: print,
  visit: (visit) => {
    for (const line of lines(visit)) print(line);
  },
  completed: ({ title, shownMs, sentMs }) => {
    print(`Task “${title}” completed: “Undo” after ${shownMs} ms, outbox empty after ${(sentMs / 1000).toFixed(1)} s`);
    print('  (a completed task can be taken back for ten seconds before it leaves)');
    print('');
  },
  followed: ({ switches, last, wrong }) => {
    print(`${switches} fast switches between tickets: the panel shows ${last.account} ${last.paintedMs} ms after the last one;`);
    print(`  another customer beside a ticket: ${wrong} times`);
    print('');
  },
  logged: ({ account, system, id, receiptMs }) => {
    print(
      `Touchpoint with ${account} logged in ${system} as ${id}: receipt after ${(receiptMs / 1000).toFixed(1)} s, exactly one record there`,
    );
    print('');
  },
  inserted: ({ template, fromTo, lines: written }) => {
    print(`Template “${template}” inserted into the reply in Gmail:`);
    print(indent('', fromTo));
    for (const line of written) print(`  │ ${line}`);
    print('  nothing was sent: the reply is still open, signature and quoted text are as they were');
    print('');
  },
  escalated: ({ visit, completeness, boxes, redacted, ticket, packet }) => {
    print(`Ticket of ${visit.account} escalated: ${completeness}`);
    print(indent('words', redacted));
    print(indent('picture', `${boxes} boxes burnt in before it was kept`));
    print(indent('to', `${ticket.system}, ticket #${ticket.id}, with ${ticket.files.join(', ')}: exactly one there`));
    print(indent('packet', packet));
    print('');
  },
  end: (folder) => {
    print('“painted” is the time from the navigation (commit of a new document, or the change of address inside a page) to the');
    print('first frame that shows the account uncovered: the page’s own loading and the first look-up are in it.');
    print(`Screenshots: ${folder}`);
  },
});

/** One JSON line for each page and one for the packet on stdout, and nothing else. */
export const jsonReport = (print: (line: string) => void = console.log): Report => ({
  say: () => undefined,
  visit: ({ stop, account, reason, health, renewal, tasks, paintedMs }) =>
    print(JSON.stringify({ host: new URL(stop.url).host, url: stop.url, account, reason, health, renewal, tasks, paintedMs })),
  completed: () => undefined,
  followed: () => undefined,
  logged: () => undefined,
  inserted: () => undefined,
  escalated: ({ visit, completeness, boxes, ticket, packet }) =>
    print(JSON.stringify({ escalated: visit.account, completeness, boxes, ticket: ticket.id, files: ticket.files, packet })),
  end: () => undefined,
});
