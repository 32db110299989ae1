import { Camera, MonitorUp, ScrollText } from 'lucide-react';
import { useCallback, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import type { CaptureView } from '@/lib/domain/capture/view';
import { appError } from '@/lib/domain/errors';
import { send } from '@/lib/messaging/client';
import { allowPages } from '@/lib/messaging/permissions/pages';
import { say } from '@/lib/words/say';
import { type Action, useAction } from '../../desk/data/use-action';
import { Failure } from '../../desk/shell/Failure';
import { screenPicture } from './brought';
import styles from './Evidence.module.css';
import { PageImages } from './PageImages';
import { Record } from './Record';
import { asFile, type Brought, bring, useBrought } from './use-brought';

interface Props {
  view: CaptureView;
  packetId?: string;
  onTaken: (shotId: string) => void;
}

/** Every way to a picture, the one that needs no permission first. */
export function Ways({ view, packetId, onTaken }: Props) {
  const id = useId();
  const action = useAction();
  const { run } = action;
  const take = useCallback(
    (get: () => Promise<Brought | undefined>) =>
      void run(async () => {
        const brought = await get();
        if (brought) onTaken(await bring(brought, packetId));
      }),
    [run, packetId, onTaken],
  );
  const over = useBrought(take);

  return (
    <section aria-label={say('shots.ways')} className={styles.ways} data-over={over}>
      <p className={styles.lead}>{say('shots.byMenu')}</p>
      {view.pages.length > 0 && <OpenPage view={view} packetId={packetId} onTaken={onTaken} action={action} />}
      <div className={styles.way}>
        <label htmlFor={`${id}-file`} className={styles.label}>
          {say('shots.file')}
        </label>
        <input
          id={`${id}-file`}
          type="file"
          accept="image/png,image/jpeg,image/gif,image/webp"
          disabled={action.busy}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            if (file) take(() => asFile(file));
          }}
          onClick={({ currentTarget }) => {
            currentTarget.value = '';
          }}
        />
        <p className={styles.soft}>{say('shots.paste')}</p>
      </div>
      <div className={styles.way}>
        <Button
          icon={MonitorUp}
          disabled={action.busy}
          onClick={() =>
            take(async () => {
              const png = await screenPicture();
              return png && { source: 'screen', png };
            })
          }
        >
          {say('shots.screen')}
        </Button>
        <p className={styles.soft}>{say('shots.screenHint')}</p>
      </div>
      <Record view={view} packetId={packetId} />
      <Failure error={action.error} />
    </section>
  );
}

/** A page that is open in another tab, for whose sight the browser asks the person. */
function OpenPage({ view: { pages, mayAsk }, packetId, onTaken, action }: Props & { action: Action }) {
  const id = useId();
  const [chosen, setChosen] = useState<number>();
  const tabId = chosen ?? pages[0]?.tabId;

  // The browser asks only while it handles the press itself, so nothing is awaited before.
  const shoot = (whole: boolean) =>
    void action.run(async () => {
      if (tabId === undefined) return;
      if (!(await allowPages())) throw appError('forbidden', say('shots.notGranted'));
      const shotId = crypto.randomUUID();
      await send('capture.take', { shotId, tabId, packetId, area: false, whole });
      onTaken(shotId);
    });

  return (
    <div className={styles.way}>
      <label htmlFor={`${id}-page`} className={styles.label}>
        {say('shots.openPage')}
      </label>
      <select id={`${id}-page`} className={field.field} value={tabId} onChange={({ target }) => setChosen(Number(target.value))}>
        {pages.map((page) => (
          <option key={page.tabId} value={page.tabId}>
            {page.title}
          </option>
        ))}
      </select>
      {mayAsk && (
        <>
          <Button icon={Camera} disabled={action.busy} aria-describedby={`${id}-asks`} onClick={() => shoot(false)}>
            {say('shots.take')}
          </Button>
          <Button icon={ScrollText} disabled={action.busy} aria-describedby={`${id}-asks`} onClick={() => shoot(true)}>
            {say('shots.whole')}
          </Button>
          <p id={`${id}-asks`} className={styles.soft}>
            {say('shots.asks')}
          </p>
        </>
      )}
      {tabId !== undefined && <PageImages key={tabId} tabId={tabId} mayAsk={mayAsk} packetId={packetId} onTaken={onTaken} />}
    </div>
  );
}
