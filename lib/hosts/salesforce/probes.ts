import type { Place } from '../../domain/place';
import { to18 } from '../../domain/source/salesforce-id';
import { visibleArea } from '../dom';
import type { HostProbes } from '../drift';
import { readRows } from './rows';
import { activeView, deepAll, isWritten, recordOf, shows, WRITTEN } from './view';

const own = (document: Document, selector: string) => deepAll(document.body, selector).filter((element) => !isWritten(element));
const shown = (document: Document, selector: string) => own(document, selector).filter((element) => visibleArea(element) > 0);
/** Also what is scrolled out of sight; earlier views are not rendered at all. */
const rendered = (document: Document, selector: string) => own(document, selector).filter((element) => element.checkVisibility());

/** The head of a record page, by its element. */
const HEAD = 'records-highlights2,records-lwc-highlights-panel';

/** Carries the record's id in an attribute of its own, whatever its name, and holds the record's head. */
const isMarked = (part: Element, id: string) =>
  part.localName.includes('-') &&
  part.getAttributeNames().some((name) => name !== 'href' && to18(part.getAttribute(name) ?? '') === id) &&
  part.querySelector(HEAD) !== null;

/** The record that an address leads deeper into: to a related list, however that is addressed, not to its own page. */
function ownerOf({ origin, pathname }: HTMLAnchorElement): string | undefined {
  const steps = pathname.split('/');
  const at = steps.findIndex((step) => to18(step));
  const deeper = steps[at + 1];
  return at > 0 && origin === location.origin && deeper && !/^(view|edit)$/.test(deeper) ? to18(steps[at] ?? '') : undefined;
}

/** Records whose related lists have their headings here. */
const listed = (document: Document) =>
  (shown(document, ':is(h1,h2,h3) a[href]') as HTMLAnchorElement[]).flatMap((link) => ownerOf(link) ?? []);

/** The page says of itself in another way that it is this record, and of no other of its kind. */
function isNamed(document: Document, { refs: [focus] }: Place): boolean {
  const id = focus?.id ?? '';
  const ids = listed(document).filter((one) => one.slice(0, 3) === id.slice(0, 3));
  if (ids.some((one) => one !== id)) return false;
  return ids.length > 0 || deepAll(document.body, '*').some((part) => isMarked(part, id) && visibleArea(part) > 0 && !isWritten(part));
}

/** Several rows in sight that lead to records, and no record's head beside them. */
function hasLines(document: Document): boolean {
  if (shown(document, HEAD).length > 0) return false;
  const rows = shown(document, 'tbody tr').slice(0, 50);
  return rows.filter((row) => deepAll(row, 'a[href]').some((link) => recordOf(link))).length > 1;
}

/** Views by their classes, records by `data-record-id` and related lists, fields by their API names [UTAM 1.0 to 9.0]. */
export const probes: HostProbes = {
  settled: (document, _place, page) =>
    shown(document, 'one-appnav,.desktop.container').length > 0 &&
    shown(document, '#auraLoadingBox').length === 0 &&
    (page === 'list' || /^\/lightning\/r\/\w+(\/\w+)?\/view$/.test(location.pathname)),
  record: [
    {
      anchor: 'record view',
      strict: (document) => activeView(document) !== undefined,
      loose: (document) => shown(document, HEAD).length > 0,
    },
    {
      anchor: 'record id',
      strict(document, { refs: [focus] }) {
        const view = activeView(document);
        return view !== undefined && focus !== undefined && shows(view, focus.id);
      },
      loose: isNamed,
    },
    {
      anchor: 'fields',
      strict: (document) => rendered(document, '[data-target-selection-name^="sfdc:RecordField"]').length > 0,
      loose: (document) => rendered(document, 'records-record-layout-item').length > 2,
    },
  ],
  list: [{ anchor: 'rows', strict: (document) => (readRows(document)?.length ?? 0) > 0, loose: hasLines }],
  region: (document) => activeView(document) ?? document.body,
  written: WRITTEN,
};
