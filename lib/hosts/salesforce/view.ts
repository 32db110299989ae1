import { to18 } from '../../domain/source/salesforce-id';
import { visibleArea } from '../dom';
import { recordIn } from './locate';

/** Field values, rich text, feeds, mails and editors: people write there, so nothing in them speaks for the page. */
export const WRITTEN =
  '[data-target-selection-name^="sfdc:RecordField"],lightning-formatted-rich-text,lightning-formatted-url,.slds-rich-text-editor__output,.forceChatterFeed,.feedBodyInner,[class*=feeditem i],[class*=emailmessagebody i],[contenteditable]';

/** Elements looked at before giving up on a page of unusual size. */
const MAX = 20_000;

/**
 * Like `querySelectorAll`, through open shadow roots: some Lightning components use native shadow. By index: a record page has
 * thousands of elements, is read up to ten times, and an array of them all takes six times as long.
 */
export function deepAll(root: ParentNode, selector: string): Element[] {
  const found = [...root.querySelectorAll(selector)];
  const all = root.querySelectorAll('*');
  const count = Math.min(all.length, MAX);
  for (let n = 0; n < count; n += 1) {
    const inner = all[n]?.shadowRoot;
    if (inner) found.push(...deepAll(inner, selector));
  }
  return found;
}

/** `closest` above the element itself, across shadow boundaries. */
function isInside(element: Element, selector: string): boolean {
  for (let node: Node | null = element.parentNode; node; node = node instanceof ShadowRoot ? node.host : node.parentNode) {
    if (node instanceof Element && node.matches(selector)) return true;
  }
  return false;
}

/** True where people write. */
export const isWritten = (element: Element): boolean => isInside(element, WRITTEN);

/** Record that a link of this org names. */
export function recordOf(link: Element): string | undefined {
  const { origin, pathname } = link as HTMLAnchorElement;
  return origin === location.origin ? recordIn(pathname) : undefined;
}

/** Innermost active view in sight. Views of other tabs stay mounted, some of them still marked active inside a hidden tab. */
export function activeView(document: Document): Element | undefined {
  const views = [...document.querySelectorAll(':is(.oneContent.lafPageHost,.windowViewMode-normal,.windowViewMode-maximized).active')];
  const shown = views.filter((view) => !isWritten(view) && visibleArea(view) > 0);
  const inner = shown.filter((view) => !shown.some((other) => other !== view && view.contains(other)));
  return inner.sort((a, b) => visibleArea(b) - visibleArea(a))[0];
}

/**
 * Proof that a view shows the record of the address. After a click the address, and with it the console tab, is new at once
 * while the view shows the previous record for up to 5 s, and that one may well link to the new one: neither the tab nor a
 * plain link proves anything. What does, and all of it must agree:
 * - the record page's own `data-record-id`;
 * - links to the record's own related lists (`/lightning/r/<id>/related/…`). One that names another record of the same kind
 *   marks an earlier view.
 * Without either the caller takes the address alone.
 */
export function shows(view: Element, id: string): boolean {
  const marks = deepAll(view, 'one-record-home-flexipage2[data-record-id],a[href*="/related/"]').filter((mark) => !isWritten(mark));
  const said = marks.flatMap((mark) => {
    const page = mark.getAttribute('data-record-id');
    const other = page ? to18(page) : recordOf(mark);
    return page || other?.slice(0, 3) === id.slice(0, 3) ? [other] : [];
  });
  return said.length > 0 && said.every((other) => other === id);
}

/** Links in one field of the record, by its API name; a field inside another field's value is somebody's text. */
export function fieldLinks(view: Element, object: string, field: string): HTMLAnchorElement[] {
  const fields = deepAll(view, `[data-target-selection-name="sfdc:RecordField.${object}.${field}"]`);
  return fields.filter((element) => !isWritten(element)).flatMap((element) => deepAll(element, 'a[href]') as HTMLAnchorElement[]);
}

/** The record's heading, and what it writes into some of its fields, by their API names; in one walk through the view. */
export function namesIn(view: Element, object: string, names: string[]): { heading: string[]; fields: Map<string, string[]> } {
  const field = (name: string) => `[data-target-selection-name="sfdc:RecordField.${object}.${name}"]`;
  const found = deepAll(view, ['records-highlights2 [slot=primaryField]', ...names.map(field)].join());
  const heading: string[] = [];
  const fields = new Map<string, string[]>();
  for (const element of found) {
    if (isWritten(element)) continue;
    const name = names.find((one) => element.matches(field(one)));
    const text = (name ? element.querySelector('.test-id__field-value') : element)?.textContent?.replace(/\s+/g, ' ').trim();
    if (!text) continue;
    if (name) fields.set(name, [...(fields.get(name) ?? []), text]);
    else heading.push(text);
  }
  return { heading, fields };
}
