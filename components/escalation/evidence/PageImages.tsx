import { ImageIcon, Images } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Icon } from '@/components/ui/Icon';
import type { PageImage } from '@/lib/domain/capture/measure';
import { appError } from '@/lib/domain/errors';
import { send } from '@/lib/messaging/client';
import { allowPages } from '@/lib/messaging/permissions/pages';
import { say } from '@/lib/words/say';
import { useAction } from '../../desk/data/use-action';
import { Failure } from '../../desk/shell/Failure';
import styles from './Evidence.module.css';

interface Props {
  tabId: number;
  /** Whether the browser may be asked to show the page for one picture. */
  mayAsk: boolean;
  packetId?: string;
  onTaken: (shotId: string) => void;
}

/** The images of an open ticket or thread, one press each. */
export function PageImages({ tabId, mayAsk, packetId, onTaken }: Props) {
  const action = useAction();
  const [images, setImages] = useState<PageImage[]>();

  const list = () => void action.run(async () => setImages(await send('capture.images', { tabId })));
  const add = ({ n, small }: PageImage) =>
    void action.run(async () => {
      const shotId = crypto.randomUUID();
      // Its pixels are handed to nobody: then it is shot where it stands.
      const seen = !small && mayAsk;
      if (seen && !(await allowPages())) throw appError('forbidden', say('shots.notGranted'));
      if (seen) await send('capture.take', { shotId, tabId, packetId, area: false, n });
      else await send('capture.image', { shotId, tabId, packetId, n });
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
          {images.map((image) => (
            <li key={image.n}>
              <button type="button" className={styles.image} disabled={action.busy} onClick={() => add(image)}>
                {image.small ? <img src={image.small} alt="" /> : <Icon of={ImageIcon} size={24} />}
                <span>{say('shots.addImage', { n: image.n + 1, width: image.width, height: image.height })}</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {mayAsk && images?.some(({ small }) => !small) && <p className={styles.soft}>{say('shots.seenImage')}</p>}
      <Failure error={action.error} />
    </div>
  );
}
