import { PLAIN_VALUES, TREE_MAX } from '../domain/host/diagnostic';
import { isSafeName, partsOf } from '../domain/host/safe-name';
import { pageWords } from './page-words';

/** Elements that are written out, and how deep. */
const MOST = 2500;
const DEEPEST = 60;

/** Attributes in which vendors name parts of the page: the same for everybody once numbers are masked. */
export const NAMING =
  /^(class|style|role|type|slot|dir|gh|js\w+|data-(test-?id|garden-id|tracking-id|component-id|aura-class|entity-type|target-selection-name))$/;
const STATE = /^(aria-\w+|contenteditable|data-(is-active|entity-is-selected))$/;
/** Not even their names: handlers and styles say nothing, ids are what this must not hold. */
const DROPPED = /^(class|style|id|on\w+)$/;

/** Classes, tags and attributes that reading relies on; they stay also where a text on the page happens to use their words. */
const KNOWN = new Set(
  [
    'email role name hP gD g2 hb zA a3s ii aoI M9 iY aia aps bqe data-thread-id data-message-id',
    'active oneContent lafPageHost windowViewMode-normal windowViewMode-maximized data-record-id one-appnav one-record-home-flexipage2',
    'records-highlights2 records-lwc-highlights-panel records-record-layout-item ticket-panes-grid-layout',
  ].flatMap((names) => names.split(' ')),
);

/** The form of a value that is no known word. */
function formOf(value: string): string {
  if (/^\d+$/.test(value)) return '~number';
  if (/^[\da-f]{15,16}$/.test(value)) return '~hex';
  if (value.includes('@')) return '~mail';
  return /^(https?:|\/|#)/.test(value) ? '~link' : '~text';
}

function pair({ name, value }: Attr): string {
  if (value === '') return name;
  const masked = NAMING.test(name) ? value.replace(/\d+/g, 'N').replace(/^(sfdc:RecordField)\..*/s, '$1') : value;
  return `${name}=${(NAMING.test(name) || STATE.test(name)) && PLAIN_VALUES.has(masked) ? masked : formOf(value)}`;
}

/** How one element is written: `div.nH.hP role=main data-message-id=~number`. */
function writer(document: Document): (element: Element) => string {
  const words = pageWords(document, NAMING);
  const long = [...words].filter((word) => word.length > 4);
  const isWord = (part: string) => words.has(part.toLowerCase());
  const isOurs = (name: string) => !partsOf(name).some(isWord) && !long.some((word) => name.toLowerCase().includes(word));
  // Vendors name attributes in plain English, as people write: doubted is only what is nothing but words of the page, or hides one.
  const isAttribute = (name: string) => {
    const parts = partsOf(name).filter((part) => part !== 'data' && part !== 'aria');
    return !parts.every(isWord) && !parts.some((part) => long.some((word) => part !== word && part.includes(word)));
  };
  const seen = new Map<string, string>();
  const clean = (name: string) => {
    const known = seen.get(name) ?? (KNOWN.has(name) || (isSafeName(name) && isOurs(name)) ? name : '…');
    seen.set(name, known);
    return known;
  };
  const tagOf = (element: Element) =>
    // A tag of the language is nobody's word, though `table` may well stand in a text.
    element.localName.includes('-') || element instanceof HTMLUnknownElement ? clean(element.localName) : element.localName;
  return (element) => {
    const classes = [...element.classList].map((name) => `.${clean(name)}`);
    const rest = [...element.attributes].filter(
      ({ name }) => !DROPPED.test(name) && isSafeName(name) && (KNOWN.has(name) || isAttribute(name)),
    );
    return [`${tagOf(element)}${classes.join('')}`, ...rest.map(pair)].join(' ');
  };
}

/**
 * The structure of a part of the page, a line for each element: tags, classes and names of attributes, because they are what
 * changes; of values only known words, else their form. No text, comment, address or form content. What people write is not
 * entered. A name that holds an id or a word of the page becomes `…`.
 */
export function censored(region: Element, written: string): string {
  const write = writer(region.ownerDocument);
  const lines: string[] = [];
  const visit = (element: Element, depth: number) => {
    if (lines.length >= MOST) return;
    lines.push(`${'  '.repeat(depth)}${write(element)}`);
    const inside = [...(element.shadowRoot?.children ?? []), ...element.children];
    if (inside.length === 0 || /^(svg|style|script)$/.test(element.localName)) return;
    if (depth >= DEEPEST || element.matches(written)) lines.push(`${'  '.repeat(depth + 1)}…`);
    else for (const child of inside) visit(child, depth + 1);
  };
  visit(region, 0);
  return fitting(folded(lines));
}

/** Equal lines in a row are one line with their number. */
function folded(lines: string[]): string[] {
  const found: { line: string; count: number }[] = [];
  for (const line of lines) {
    const last = found.at(-1);
    if (last?.line === line) last.count += 1;
    else found.push({ line, count: 1 });
  }
  return found.map(({ line, count }) => (count > 1 ? `${line} ×${count}` : line));
}

/** Whole lines up to the longest tree there may be. */
function fitting(lines: string[]): string {
  const text = lines.join('\n');
  return text.length <= TREE_MAX ? text : text.slice(0, text.lastIndexOf('\n', TREE_MAX));
}
