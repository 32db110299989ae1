import type { Provenance } from '../account';
import type { FieldName } from '../template/fields';
import type { Block, Rich, Span } from './insert';

/** Where a piece of text came from. Absent: it is the template's own. */
export type Origin =
  | { kind: 'field'; field: FieldName; source?: Provenance; stale?: boolean; page?: true; missing?: true; odd?: true }
  | { kind: 'slot'; slot: string; missing?: true; odd?: true };

export interface FilledSpan extends Span {
  origin?: Origin;
}

export type FilledBlock =
  | { kind: 'paragraph'; spans: readonly FilledSpan[] }
  | { kind: 'list'; ordered?: true; items: readonly (readonly FilledSpan[])[] };

/** A template with an account's values in it. */
export interface Filled {
  subject?: readonly FilledSpan[];
  body: readonly FilledBlock[];
  /** The body as the template writes it for readers without format. */
  plain?: readonly FilledBlock[];
}

export const spansOf = ({ subject = [], body }: Pick<Filled, 'subject' | 'body'>): FilledSpan[] => [
  ...subject,
  ...body.flatMap((block) => (block.kind === 'list' ? block.items.flat() : block.spans)),
];

export const textOf = (spans: readonly Span[]): string => spans.map(({ text }) => text).join('');

/** What leaves: the text and its look, nothing about where it came from. */
export const richOf = (blocks: readonly FilledBlock[]): Rich => blocks.map(bare);

function bare(block: FilledBlock): Block {
  const plain = (spans: readonly FilledSpan[]): Span[] => spans.map(({ origin: _, ...span }) => span);
  if (block.kind === 'paragraph') return { kind: 'paragraph', spans: plain(block.spans) };
  return { kind: 'list', ...(block.ordered && { ordered: true }), items: block.items.map(plain) };
}

/** The same for editors that know no format. An address that the words do not say stands behind them. */
export function plainOf(blocks: Rich): string {
  const line = (spans: readonly Span[]) =>
    spans
      .map(({ text, href }) => (href && href !== text && href !== `mailto:${text}` ? `${text} (${href.replace(/^mailto:/, '')})` : text))
      .join('');
  return blocks
    .map((block) =>
      block.kind === 'paragraph'
        ? line(block.spans)
        : block.items.map((item, at) => `${block.ordered ? `${at + 1}.` : '-'} ${line(item)}`).join('\n'),
    )
    .join('\n\n');
}
