import type { Place } from '../../domain/place';
import { visibleArea } from '../dom';
import type { HostProbes } from '../drift';
import { BODY, zendesk } from './adapter';
import { readRows } from './rows';

/** Every opened ticket stays laid out below the one in front, so only a hit test tells which one a person sees. */
function inFront(element: Element): boolean {
  if (visibleArea(element) === 0) return false;
  const { left, top, right, bottom } = element.getBoundingClientRect();
  const x = (Math.max(left, 0) + Math.min(right, innerWidth)) / 2;
  const y = (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2;
  return element.contains(document.elementFromPoint(x, y));
}

const all = (root: ParentNode, selector: string) => [...root.querySelectorAll<HTMLElement>(selector)];
const number = ({ refs: [focus] }: Place) => new RegExp(`(^|\\D)${focus?.id}(\\D|$)`);

/** The tab that the page calls the current one. */
const current = (document: Document) =>
  all(document, '[aria-current]:not([aria-current=false]),[aria-selected=true]')
    .map((tab) => tab.textContent)
    .join(' ');

/** Entries of a conversation, by their tag and by saying when. */
const entries = (document: Document) =>
  all(document, 'article').filter((entry) => !entry.parentElement?.closest('article') && entry.querySelector('time[datetime]'));

/** Conversations in front: the parts that hold entries, whatever they are called. */
const conversations = (document: Document) => [
  ...new Set(
    entries(document)
      .filter(inFront)
      .map((entry) => entry.parentElement),
  ),
];

/** The one conversation in front lies in something that carries the ticket's number, in whatever attribute. */
function isTicketOpen(document: Document, place: Place): boolean {
  const [conversation, ...others] = conversations(document);
  if (!conversation || others.length > 0) return false;
  const named = number(place);
  for (let part: Element | null = conversation; part && part !== document.body; part = part.parentElement) {
    if (part.getAttributeNames().some((name) => named.test(part?.getAttribute(name) ?? ''))) return true;
  }
  return false;
}

/** An input in front that says what the current tab is called. */
function isTitled(document: Document): boolean {
  const tab = current(document);
  return all(document, 'input').some((input) => {
    const value = (input as HTMLInputElement).value.trim();
    return value.length > 3 && tab.includes(value) && inFront(input);
  });
}

const leadsToTicket = (link: HTMLAnchorElement) => link.origin === location.origin && /\/tickets\/\d+$/.test(link.pathname);
const isLine = (row: Element) => [...row.querySelectorAll<HTMLAnchorElement>('a[href]')].some(leadsToTicket);

/** A table in front with several rows that lead to tickets. */
const hasLines = (document: Document) =>
  all(document, 'table').some((table) => all(table, 'tbody tr').filter((row) => isLine(row) && inFront(row)).length > 1);

/** The panel by its test id and state, the subject by its test id: Zendesk tries out layouts for weeks [toggl PR 2241]. */
export const probes: HostProbes = {
  settled: (document, place, page) =>
    page === 'list' ? location.pathname.startsWith('/agent/filters/') : number(place).test(`${document.title} ${current(document)}`),
  record: [
    {
      anchor: 'ticket panel',
      strict(document, place) {
        const panel = zendesk.activeRoot(document, place);
        return panel !== undefined && zendesk.refine(panel, place) !== undefined;
      },
      loose: isTicketOpen,
    },
    {
      anchor: 'subject',
      strict: (document) => all(document, 'input[data-test-id=omni-header-subject]').length > 0,
      loose: isTitled,
    },
    {
      anchor: 'conversation',
      strict: (document) => all(document, '[role=feed],[data-test-id^=omni-log]').length > 0,
      loose: (document) => conversations(document).length > 0,
    },
  ],
  list: [{ anchor: 'rows', strict: (document) => (readRows(document)?.length ?? 0) > 0, loose: hasLines }],
  region: (document) => document.querySelector('main') ?? document.body,
  written: BODY,
};
