/** A root that is closed to the page is open to us. */
export type OpenRoot = (element: Element) => ShadowRoot | null;

/** The words of one paragraph, wherever in it they stand, with the text node of every letter. */
export interface Passage {
  text: string;
  /** The range of these letters on the page. */
  range(from: number, to: number): Range;
}

/** Elements that end a line of words whatever stands around them. */
const BLOCK = /^(block|flex|grid|list-item|table|flow-root|inline-block|inline-flex|none)/;
const SILENT = new Set(['SCRIPT', 'STYLE', 'NOSCRIPT', 'TEMPLATE', 'SIDELIGHT-PANEL']);

/** Every element of the document in order, through shadow roots. What is inside frames is not ours to read. */
export function everyElement(root: Document | ShadowRoot, open: OpenRoot, visit: (element: HTMLElement) => void): void {
  for (const element of root.querySelectorAll<HTMLElement>('*')) {
    if (SILENT.has(element.tagName)) continue;
    visit(element);
    const inner = element.shadowRoot ?? (element.tagName.includes('-') ? open(element) : null);
    if (inner) everyElement(inner, open, visit);
  }
}

/** The passages that an element's own words belong to. Words that a tag cuts in two are one passage. */
export function passagesOf(elements: readonly HTMLElement[]): Passage[] {
  const blocks = new Map<Element, Text[]>();
  const known = new Map<Element, Element>();
  for (const element of elements) {
    const texts = [...element.childNodes].filter((node): node is Text => node instanceof Text && node.data.trim() !== '');
    if (texts.length === 0) continue;
    const block = blockOf(element, known);
    blocks.set(block, [...(blocks.get(block) ?? []), ...texts]);
  }
  return [...blocks.values()].map((texts) => passage(texts.sort(inOrder)));
}

function blockOf(element: Element, known: Map<Element, Element>): Element {
  const found = known.get(element);
  if (found) return found;
  const parent = element.parentElement;
  const block = !parent || BLOCK.test(getComputedStyle(element).display) ? element : blockOf(parent, known);
  known.set(element, block);
  return block;
}

const inOrder = (one: Node, other: Node) => (one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1);

function passage(texts: Text[]): Passage {
  const starts: number[] = [];
  let text = '';
  for (const node of texts) {
    starts.push(text.length);
    text += node.data;
  }
  const placeOf = (at: number, end: boolean): [Text, number] => {
    let n = starts.length - 1;
    while (n > 0 && ((starts[n] ?? 0) > at || (end && starts[n] === at))) n -= 1;
    return [texts[n] as Text, at - (starts[n] ?? 0)];
  };
  return {
    text,
    range(from, to) {
      const range = document.createRange();
      range.setStart(...placeOf(from, false));
      range.setEnd(...placeOf(to, true));
      return range;
    },
  };
}
