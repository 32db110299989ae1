import type { ShotInfo } from '@/lib/domain/capture/shot';
import { scrubber } from '@/lib/domain/redact/scrub';
import styles from './Evidence.module.css';
import { Looked } from './Looked';

/** Words that were selected, as they will be kept. */
export function SelectedWords({ info, packetId, onAdded }: { info: ShotInfo; packetId?: string; onAdded: (packetId: string) => void }) {
  const { text, removed } = scrubber(info.people)(info.text ?? '');
  return (
    <>
      <blockquote className={styles.words}>{text}</blockquote>
      <Looked shotId={info.id} packetId={packetId} removed={removed} onAdded={onAdded} />
    </>
  );
}
