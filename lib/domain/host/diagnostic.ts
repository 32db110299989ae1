import type { IsoInstant } from '../account';
import type { HostId } from '../place';
import type { CheckedPage, Verdict } from './host-check';
import { isSafeName } from './safe-name';

/** What a person may hand to support when a host page is no longer read as it should be. Kept for the session, sent nowhere by us. */
export interface Diagnostic {
  host: HostId;
  page: CheckedPage;
  at: IsoInstant;
  /** Of Sidelight. */
  version: string;
  /** Name and major version. */
  browser: string;
  verdicts: Verdict[];
  /** The page's structure without its texts, a line for each element. */
  tree: string;
}

/** Longest tree that is taken, in characters. */
export const TREE_MAX = 120_000;

/** Literal values that say what a part is for, and nothing about anybody. */
const WORDS =
  'true false page step mixed polite assertive off none ltr rtl auto tl tm mtb main banner navigation complementary contentinfo region form search list listitem row rowgroup rowheader cell gridcell grid table columnheader heading feed article dialog tab tablist tabpanel textbox button link checkbox radio combobox listbox option menu menuitem toolbar status alert presentation img separator tooltip text hidden submit email number date entityLabel primaryField';

/** Values of naming attributes that reading relies on, numbers in them masked. */
const NAMES =
  'header-toolbar header-tablist header-tab header-tab-title header-tab-subtitle ticket-N-standard-layout ticket-N-custom-layout omni-header-subject omni-log-container omni-log-comment-item omni-log-message-content omni-log-item-sender omnicomposer-rich-text-ckeditor ticket-rich-text-editor timestamp-relative generic-table generic-table-row generic-table-cells-id ticket-table-cells-subject column-N TICKET_ENTITY_TYPE force_relatedListContainer sfdc:RecordField';

/** What stands for any other value: its form. */
const FORMS = '~number ~hex ~mail ~link ~text';

export const PLAIN_VALUES: ReadonlySet<string> = new Set(`${WORDS} ${NAMES} ${FORMS}`.split(' '));

/** `  div.nH.hP role=main data-message-id=~number ×3`; dots stand for names that were kept out. */
function isPlainLine(line: string): boolean {
  const [head = '', ...attributes] = line
    .trimStart()
    .replace(/ ×\d{1,5}$/, '')
    .split(' ');
  const names = head.split('.').filter((name) => name !== '…');
  const pairs = attributes.map((pair) => pair.split('='));
  return (
    names.every(isSafeName) &&
    pairs.every(
      ([name = '', value, ...rest]) =>
        isSafeName(name) && name === name.toLowerCase() && rest.length === 0 && (value === undefined || PLAIN_VALUES.has(value)),
    )
  );
}

/** A tree that could hold nothing but structure, whoever made it: it comes out of a page. */
export function isPlainTree(tree: string): boolean {
  return tree.length > 0 && tree.length <= TREE_MAX && tree.split('\n').every(isPlainLine);
}

const said = (found: boolean) => (found ? 'found' : 'missing');

/** The whole file, in English for whoever mends it. */
export function diagnosticText({ host, page, at, version, browser, verdicts, tree }: Diagnostic): string {
  return [
    `Sidelight ${version}, ${browser}`,
    `${host}, ${page} page, ${at.slice(0, 10)}`,
    '',
    ...verdicts.map(({ anchor, strict, loose }) => `${anchor}: by attribute ${said(strict)}, by shape ${said(loose)}`),
    '',
    tree,
    '',
  ].join('\n');
}
