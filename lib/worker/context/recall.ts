import { sortedJson } from '../../domain/data/sorted-json';
import { checkedPage, type HostCheck, isChanged } from '../../domain/host/host-check';
import { isPlaceOf } from '../../domain/host/place-of-origin';
import type { PanelView } from '../../domain/panel/view';
import { placeKey } from '../../domain/place';
import type { Input } from '../../messaging/protocol';
import type { Caller } from '../../messaging/server';
import { checkKey } from '../host-check/check-rows';
import type { Config } from '../settings/config';
import { CONFIG_KEY, LOCKED } from '../settings/keys';
import { type PanelRow, panelKey, type TabRow, tabKey } from './tabs';
import { BOOK_VERSION, type CachedView, cacheName, seenKey, stillTrue } from './view-cache';

/** What a host page says, and the document that says so. */
export type Report = Input<'context.changed'>;
export type From = Pick<Caller, 'tabId' | 'documentId' | 'origin'>;

/** A tab's row once its page has reported. */
export function rowAfter(previous: TabRow | undefined, report: Report, { tabId, documentId, origin }: From): TabRow {
  const { generation, place, facts, theme } = report;
  const sameDocument = previous?.documentId === documentId;
  // Its page counts another record or list as another generation; within one, more is known about the same: a press stays good.
  const stays = sameDocument && previous.generation === generation;
  const recording = sameDocument || previous?.recording?.ended ? previous.recording : undefined;
  return {
    ...(previous && { accountId: previous.accountId, choice: previous.choice, trouble: previous.trouble }),
    ...(stays && { rows: previous.rows, rowsAt: previous.rowsAt, askedAt: previous.askedAt }),
    tabId,
    documentId,
    since: sameDocument ? previous.since : Date.now(),
    origin,
    generation,
    place,
    facts,
    theme,
    version: (previous?.version ?? 0) + (stays ? 0 : 1),
    lookedUpAt: previous?.lookedUpAt,
    ...(recording && { recording }),
  };
}

/** Everything but the book that a tab's view is made from, and the name under which it is remembered; '' where none is. */
export function basisOf(tab: TabRow, config: Config, check: HostCheck | undefined) {
  // Lists are one place whatever they show, and change while they are looked at: nothing to remember them by.
  const place = tab.place?.page === 'list' ? '' : placeKey(tab.place ?? undefined);
  const page = tab.place && checkedPage(tab.place);
  const hostChanged = check && page && isChanged(check, page) ? { hostChanged: true } : {};
  const inputs = sortedJson([tab.origin, tab.theme, tab.facts, tab.choice, tab.trouble, tab.recording, hostChanged, config]);
  const theme = config.appearance === 'system' ? tab.theme : config.appearance;
  return { name: place && cacheName(place, tab.facts), inputs, hostChanged, theme };
}

/** The view as this tab shows it. It turns the tab's row to the view's account, so that no press meant for another counts. */
export function turnTo(view: PanelView, tab: TabRow): PanelView {
  if (tab.accountId !== view.account?.id) {
    tab.accountId = view.account?.id;
    tab.version += 1;
  }
  const { generation, documentId, version } = tab;
  return { ...view, generation, documentId, version };
}

const keysAt = (tabId: number, { place, facts }: Report) => ({
  tab: tabKey(tabId),
  panel: panelKey(tabId),
  check: checkKey(place),
  seen: seenKey(cacheName(placeKey(place ?? undefined), facts)),
});

/** Rows of the session from which `recall` answers. */
export const recallKeys = (report: Report, tabId: number): string[] => [
  ...Object.values(keysAt(tabId, report)),
  CONFIG_KEY,
  BOOK_VERSION,
  LOCKED,
];

/**
 * What the worker would show first of what it remembers, by the same rows and rules, for a panel whose worker sleeps: it takes 100-200 ms
 * to wake. `undefined`: whatever is not sure is left to the worker. Nothing of the report is shown, it only selects.
 */
export function recall(rows: Record<string, unknown>, report: Report, { tabId, documentId }: Omit<From, 'origin'>): PanelView | undefined {
  const keys = keysAt(tabId, report);
  const previous = rows[keys.tab] as TabRow | undefined;
  const panel = rows[keys.panel] as PanelRow | undefined;
  const config = rows[CONFIG_KEY] as Config | undefined;
  const { place, generation } = report;
  if (!place || !config || rows[LOCKED] || config.hostsOff.includes(place.host)) return undefined;
  if (previous?.documentId !== documentId || panel?.hostDocumentId !== documentId || previous.generation > generation) return undefined;
  // The worker wrote down where that document is.
  const { origin } = previous;
  if (!isPlaceOf(place, origin)) return undefined;
  const tab = rowAfter(previous, report, { tabId, documentId, origin });
  const { name, inputs } = basisOf(tab, config, rows[keys.check] as HostCheck | undefined);
  const view = name && stillTrue(rows[keys.seen] as CachedView | undefined, inputs, (rows[BOOK_VERSION] as number | undefined) ?? 0);
  // One that waits for its page to be read says nothing yet, and what was read then comes with the next report.
  return view && view.state !== 'loading' ? turnTo(view, tab) : undefined;
}
