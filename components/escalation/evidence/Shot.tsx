import { useState } from 'react';
import { Rich } from '@/components/ui/Rich';
import type { DraftChoice } from '@/lib/domain/capture/view';
import { send } from '@/lib/messaging/client';
import { Failure } from '../../desk/shell/Failure';
import styles from './Evidence.module.css';
import { PictureEditor } from './PictureEditor';
import { SelectedWords } from './SelectedWords';
import { useShot } from './use-shot';
import { Whose } from './Whose';

interface Props {
  shotId: string;
  packetId?: string;
  drafts: readonly DraftChoice[];
  onAdded: (packetId: string) => void;
}

/** One picture, or words that were selected, on their way into an escalation. */
export function Shot({ shotId, packetId, drafts, onAdded }: Props) {
  const { shot, error } = useShot(shotId);
  const [chosen, setChosen] = useState<string>();
  const named = chosen ?? shot?.info.packetId ?? packetId;
  const whose = drafts.some((draft) => draft.packetId === named) ? named : undefined;

  function choose(next: string) {
    setChosen(next);
    void send('capture.assign', { shotId, packetId: next }).catch(() => undefined);
  }

  if (!shot) return <Failure error={error} />;
  const { info, picture } = shot;
  const from = URL.parse(info.taken?.url ?? '');
  return (
    <>
      {from && (
        <p className={styles.soft}>
          <Rich text="shots.from" values={{ host: <bdi>{from.host}</bdi>, title: <bdi>{info.taken?.title}</bdi> }} />
        </p>
      )}
      <Whose drafts={drafts} packetId={whose} account={info.account} onChoose={choose} />
      {picture ? (
        <PictureEditor info={info} picture={picture} packetId={whose} onAdded={onAdded} />
      ) : (
        <SelectedWords info={info} packetId={whose} onAdded={onAdded} />
      )}
    </>
  );
}
