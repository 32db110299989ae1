import type { Filled, FilledBlock, FilledSpan } from '@/lib/domain/outreach/filled';
import { say } from '@/lib/words/say';
import type { Clock } from '../parts/useClock';
import styles from './Outreach.module.css';
import { Piece } from './Piece';

/** The text as it will read. Filled values say on hover and focus where they are from; gaps stand out. */
export function Preview({ filled: { subject, body }, clock }: { filled: Filled; clock: Clock }) {
  return (
    <section aria-label={say('outreach.preview')} className={styles.preview}>
      {subject && (
        <p className={styles.subject}>
          <Spans spans={subject} clock={clock} />
        </p>
      )}
      {body.map((block, at) => (
        <Paragraph key={at} block={block} clock={clock} />
      ))}
    </section>
  );
}

function Paragraph({ block, clock }: { block: FilledBlock; clock: Clock }) {
  if (block.kind === 'paragraph') {
    return (
      <p>
        <Spans spans={block.spans} clock={clock} />
      </p>
    );
  }
  const items = block.items.map((spans, at) => (
    <li key={at}>
      <Spans spans={spans} clock={clock} />
    </li>
  ));
  return block.ordered ? <ol>{items}</ol> : <ul>{items}</ul>;
}

function Spans({ spans, clock }: { spans: readonly FilledSpan[]; clock: Clock }) {
  return spans.map((span, at) => <Piece key={at} span={span} clock={clock} />);
}
