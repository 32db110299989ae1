import { type Block, LINK_SCHEMES, type Rich, type Span } from '../domain/outreach/insert';

/** Addresses that may become links; whatever else somebody wrote as one stays text. */
function safeHref(href: string | undefined): string | undefined {
  const url = href === undefined ? null : URL.parse(href);
  return url && (LINK_SCHEMES as readonly string[]).includes(url.protocol) ? url.href : undefined;
}

function lines(text: string): Node[] {
  return text.split(/\r\n?|\n/).flatMap((line, n) => {
    const words = document.createTextNode(line);
    return n === 0 ? [words] : [document.createElement('br'), words];
  });
}

function nodesOf({ text, bold, italic, href }: Span): Node[] {
  const link = safeHref(href);
  const shells = [link ? 'a' : '', bold ? 'b' : '', italic ? 'i' : ''].filter(Boolean);
  let inside = lines(text);
  for (const name of shells.reverse()) {
    const shell = document.createElement(name);
    if (name === 'a' && link) shell.setAttribute('href', link);
    shell.append(...inside);
    inside = [shell];
  }
  return inside;
}

function wrapped(name: string, spans: readonly Span[]): HTMLElement {
  const element = document.createElement(name);
  element.append(...spans.flatMap(nodesOf));
  return element;
}

const listOf = ({ ordered, items }: Extract<Block, { kind: 'list' }>): HTMLElement => {
  const list = document.createElement(ordered ? 'ol' : 'ul');
  list.append(...items.map((spans) => wrapped('li', spans)));
  return list;
};

/**
 * The text as elements from a list of eight: p, br, b, i, ul, ol, li, a. What data says is text in them and never markup; a string is made
 * of them only because that is what editors take.
 * - `blocks`: a paragraph each.
 * - `lines`: an empty line between paragraphs, as people write mail; the paragraph around the caret stays whole.
 */
export function markupOf(body: Rich, form: 'blocks' | 'lines'): string {
  const root = document.createElement('div');
  for (const [n, block] of body.entries()) {
    if (block.kind === 'list') root.append(listOf(block));
    else if (form === 'blocks') root.append(wrapped('p', block.spans));
    else root.append(...(n > 0 ? gap(body[n - 1]) : []), ...block.spans.flatMap(nodesOf));
  }
  return root.innerHTML;
}

/** A list ends its line itself. */
const gap = (before: Block | undefined): Node[] =>
  before?.kind === 'list' ? [document.createElement('br')] : [document.createElement('br'), document.createElement('br')];

/** The words alone, in order: what is looked for when the editor is read again. */
export function wordsOf(body: Rich): string {
  const said = (spans: readonly Span[]) => spans.map(({ text }) => text).join('');
  return body.map((block) => (block.kind === 'list' ? block.items.map(said).join('\n') : said(block.spans))).join('\n');
}
