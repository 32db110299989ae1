import { Images } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { PageImage } from '@/lib/domain/capture/measure';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../../desk/data/use-action';
import { Failure } from '../../desk/shell/Failure';
import styles from './Evidence.module.css';

interface Props {
  tabId: number;
  packetId?: string;
  onTaken: (shotId: string) => void;
}

/** The images of an open ticket or thread, one press each. */
export function PageImages({ tabId, packetId, onTaken }: Props) {
  const action = useAction();
  const [images, setImages] = useState<PageImage[]>();

  const list = () => void action.run(async () => setImages(await send('capture.images', { tabId })));
  const add = (n: number) =>
    void action.run(async () => {
      const shotId = crypto.randomUUID();
      await send('capture.image', { shotId, tabId, packetId, n });
      onTaken(shotId);
    });

  return (
    <div className={styles.way}>
      <Button icon={Images} disabled={action.busy} onClick={list}>
        {say('shots.images')}
      </Button>
      {images?.length === 0 && <p className={styles.soft}>{say('shots.noImages')}</p>}
      {images && images.length > 0 && (
        <ul className={styles.images}>
          {images.map(({ n, width, height, small }) => (
            <li key={n}>
              <button type="button" className={styles.image} disabled={action.busy} onClick={() => add(n)}>
                {small && <img src={small} alt="" />}
                <span>{say('shots.addImage', { n: n + 1, width, height })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      <Failure error={action.error} />
    </div>
  );
}
