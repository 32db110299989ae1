import type { FilledBlock, FilledSpan } from './filled';
import { safeLink } from './link';

/** What a mark of the private range stands for: a piece of filled text, never read for marks itself. */
export type Pieces = readonly FilledSpan[];

/** Begins and ends the number of a piece. */
export const OPEN = '\ue000';
export const CLOSE = '\ue001';

const PIECE = /\ue000(\d+)\ue001/;
const INLINE = /\*\*(?<bold>[^*]+)\*\*|\*(?<italic>[^*\n]+)\*|\[(?<words>[^\][\n]+)\]\((?<to>[^()\s]+)\)/;

/** Builds paragraphs and lists from a text whose values are still numbers, so that no value can be read as a mark. */
export function blocksOf(text: string, pieces: Pieces): FilledBlock[] {
  return text
    .split(/\n[^\S\n]*\n\s*/)
    .map((part) => part.trim())
    .filter((part) => part !== '')
    .flatMap((part) => partsOf(part, pieces));
}

/** Lines that are points become a list, also below the line that leads to them. */
function partsOf(part: string, pieces: Pieces): FilledBlock[] {
  const blocks: FilledBlock[] = [];
  for (const line of part.split('\n')) {
    const [, sign, words = ''] = /^\s*(-|\d+\.)\s+(.*)$/.exec(line) ?? [];
    const last = blocks.at(-1);
    if (sign) {
      const ordered = sign !== '-';
      const item = inline(words, pieces);
      if (last?.kind === 'list' && Boolean(last.ordered) === ordered) blocks[blocks.length - 1] = { ...last, items: [...last.items, item] };
      else blocks.push({ kind: 'list', ...(ordered && { ordered: true as const }), items: [item] });
    } else if (last?.kind === 'paragraph') {
      blocks[blocks.length - 1] = { kind: 'paragraph', spans: [...last.spans, { text: '\n' }, ...inline(line, pieces)] };
    } else blocks.push({ kind: 'paragraph', spans: inline(line, pieces) });
  }
  return blocks;
}

/** One line in pieces of one look each. */
export function inline(text: string, pieces: Pieces, look: Omit<FilledSpan, 'text'> = {}): FilledSpan[] {
  const match = INLINE.exec(text);
  if (!match?.groups) return plain(text, pieces, look);
  const { bold, italic, words, to } = match.groups;
  const before = plain(text.slice(0, match.index), pieces, look);
  const after = inline(text.slice(match.index + match[0].length), pieces, look);
  if (bold !== undefined) return [...before, ...inline(bold, pieces, { ...look, bold: true }), ...after];
  if (italic !== undefined) return [...before, ...inline(italic, pieces, { ...look, italic: true }), ...after];
  return [...before, ...linked(words ?? '', to ?? '', pieces, look), ...after];
}

/** A link whose address is filled in shows where that address came from, also where it is missing. */
function linked(words: string, to: string, pieces: Pieces, look: Omit<FilledSpan, 'text'>): FilledSpan[] {
  const piece = pieces[Number(PIECE.exec(to)?.[1] ?? -1)];
  const href = safeLink(piece ? (piece.origin?.missing ? '' : piece.text) : to);
  if (piece && href === undefined) return [...plain(words, pieces, look), { text: ' ' }, { ...piece, href: undefined }].map(withoutGap);
  return plain(words, pieces, { ...look, ...(href !== undefined && { href }), ...(piece?.origin && { origin: piece.origin }) });
}

function withoutGap({ href, ...span }: FilledSpan): FilledSpan {
  return href === undefined ? span : { ...span, href };
}

/** Text between marks, and the pieces in it with the look of their place. */
function plain(text: string, pieces: Pieces, look: Omit<FilledSpan, 'text'>): FilledSpan[] {
  return text
    .split(/(\ue000\d+\ue001)/)
    .filter((part) => part !== '')
    .map((part) => {
      const piece = pieces[Number(PIECE.exec(part)?.[1] ?? -1)];
      return piece ? { ...look, ...piece } : { ...look, text: part };
    });
}
