import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Removal } from '@/lib/domain/escalation/packet';
import { ruleWords } from '@/lib/domain/escalation/words';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../../desk/data/use-action';
import { Failure } from '../../desk/shell/Failure';
import styles from './Evidence.module.css';

interface Props {
  shotId: string;
  packetId?: string;
  removed: Removal[];
  /** Draws what will be kept; absent of words. */
  burn?: () => Promise<Uint8Array<ArrayBuffer>>;
  onAdded: (packetId: string) => void;
}

/** The last look: what is taken out, by which rule, and the person's word that they looked. Without it nothing is added. */
export function Looked({ shotId, packetId, removed, burn, onAdded }: Props) {
  const id = useId();
  const [looked, setLooked] = useState(false);
  const action = useAction();

  const add = () =>
    void action.run(async () => {
      if (!packetId || !looked) return;
      await send('capture.burn', { shotId, packetId, looked, png: await burn?.(), removed });
      onAdded(packetId);
    });

  return (
    <section className={styles.looked} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`} className={styles.title}>
        {say('shots.takenOut')}
      </h2>
      {removed.length === 0 ? (
        <p className={styles.soft}>{say('shots.nothingOut')}</p>
      ) : (
        <ul className={styles.removed}>
          {removed.map(({ rule, count }) => (
            <li key={rule}>{say('shots.removed', { what: ruleWords(rule), times: count })}</li>
          ))}
        </ul>
      )}
      <label className={styles.check}>
        <input type="checkbox" checked={looked} onChange={({ target }) => setLooked(target.checked)} />
        {say('shots.looked')}
      </label>
      <Button look="primary" size="main" disabled={!looked || !packetId || action.busy} onClick={add}>
        {say('shots.add')}
      </Button>
      <p className={styles.soft}>{say(packetId ? 'shots.final' : 'shots.firstWhose')}</p>
      <Failure error={action.error} />
    </section>
  );
}
