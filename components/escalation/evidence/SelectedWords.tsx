import boxed from '@/components/ui/Boxed.module.css';
import type { ShotInfo } from '@/lib/domain/capture/shot';
import { addUp, scrubber } from '@/lib/domain/redact/scrub';
import { say } from '@/lib/words/say';
import styles from './Evidence.module.css';
import { Looked } from './Looked';

/** Words that were selected, or lines that were recorded, as they will be kept. */
export function SelectedWords({ info, packetId, onAdded }: { info: ShotInfo; packetId?: string; onAdded: (packetId: string) => void }) {
  const { text, removed } = scrubber(info.people)(info.text ?? '');
  return (
    <>
      {info.source === 'recording' ? (
        <section aria-label={say('recording.lines')}>
          {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard must reach it, 2026-11-28 */}
          <pre className={boxed.text} tabIndex={0}>
            {text}
          </pre>
        </section>
      ) : (
        <blockquote className={styles.words}>{text}</blockquote>
      )}
      <Looked shotId={info.id} packetId={packetId} removed={addUp([...removed, ...(info.removed ?? [])])} onAdded={onAdded} />
    </>
  );
}
