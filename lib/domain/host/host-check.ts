import { type HostId, type Place, placeKey } from '../place';

/** Kinds of page that are read, and so can be read wrongly. */
export type CheckedPage = 'record' | 'list';

/** What reading relies on, by product and kind of page. The names cross in reports and stand in diagnostics. */
export const ANCHORS: Record<HostId, Record<CheckedPage, readonly string[]>> = {
  gmail: { record: ['thread heading', 'message', 'sender', 'mailbox'], list: ['rows'] },
  zendesk: { record: ['ticket panel', 'subject', 'conversation'], list: ['rows'] },
  salesforce: { record: ['record view', 'record id', 'fields'], list: ['rows'] },
};

/** One anchor looked for in two ways that do not depend on each other. */
export interface Verdict {
  anchor: string;
  /** By the attribute that reading relies on. */
  strict: boolean;
  /** By shape and role. */
  loose: boolean;
}

/** The thing is there and reading no longer finds it. The other way round nothing is missed, and where both find nothing there is nothing. */
export const disagrees = ({ strict, loose }: Verdict): boolean => loose && !strict;

/** What was found out about one org, subdomain or mailbox since the browser started. */
export interface HostCheck {
  /** By anchor: keys of the places where it disagreed since it was last found. */
  doubts: Record<string, string[]>;
  /** What the last look at each kind of page found. */
  last: Partial<Record<CheckedPage, Verdict[]>>;
}

export const UNCHECKED: HostCheck = { doubts: {}, last: {} };

/** Different records on which an anchor must be missed in a row: one alone may be an odd page, and a false alarm costs more than a late one. */
const ENOUGH = 2;

const doubtKey = (page: CheckedPage, anchor: string) => `${page} ${anchor}`;

/** The page of a place, where it is one that is read. Zendesk's users and organizations are known by their address alone. */
export function checkedPage({ host, page, refs: [focus] }: Place): CheckedPage | undefined {
  if (page === 'list') return 'list';
  const read = page === 'record' && (host !== 'zendesk' || focus?.kind === 'zendesk.ticket');
  return read ? 'record' : undefined;
}

/** Takes in one look. Anchors that this product and page do not have are passed over. */
export function afterCheck(before: HostCheck, place: Place, page: CheckedPage, verdicts: readonly Verdict[]): HostCheck {
  const known = verdicts.filter(({ anchor }) => ANCHORS[place.host][page].includes(anchor));
  if (known.length === 0) return before;
  const doubts = { ...before.doubts };
  for (const verdict of known) {
    const key = doubtKey(page, verdict.anchor);
    const places = doubts[key] ?? [];
    if (verdict.strict) delete doubts[key];
    else if (verdict.loose) doubts[key] = [...new Set([...places, placeKey(place)])].slice(-ENOUGH);
  }
  return { doubts, last: { ...before.last, [page]: known } };
}

/** Whether pages of this kind are read with gaps. */
export function isChanged({ doubts }: HostCheck, page: CheckedPage): boolean {
  return Object.entries(doubts).some(([key, places]) => key.startsWith(`${page} `) && places.length >= ENOUGH);
}

/** Whether to look: reading gave nothing, the kind of page is new in this session, or what was doubted may be whole again. */
export function isCheckDue({ doubts, last }: HostCheck, page: CheckedPage, empty: boolean): boolean {
  return empty || !last[page] || Object.keys(doubts).some((key) => key.startsWith(`${page} `));
}
