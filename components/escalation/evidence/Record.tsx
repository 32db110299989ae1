import { CircleDot, CircleStop } from 'lucide-react';
import { useEffect, useId, useState } from 'react';
import boxed from '@/components/ui/Boxed.module.css';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import type { CaptureView, PageChoice } from '@/lib/domain/capture/view';
import { timeOf } from '@/lib/domain/dates';
import { MINUTES, type RecordingView } from '@/lib/domain/recording/recording';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { type Action, useAction } from '../../desk/data/use-action';
import { Failure } from '../../desk/shell/Failure';
import styles from './Evidence.module.css';

const LOOK_MS = 3_000;

/** What fails on a page from now on: asked about each time, said while it is on, stopped here too. */
export function Record({ view, packetId }: { view: CaptureView; packetId?: string }) {
  const action = useAction();
  if (!view.mayRecord) return null;
  const { recording, offered } = view;
  const pages = [...(offered ? [offered] : []), ...view.pages.filter(({ tabId }) => tabId !== offered?.tabId)];
  return (
    <section className={styles.way} aria-label={say('recording.title')}>
      {recording ? (
        <On recording={recording} action={action} />
      ) : (
        pages.length > 0 && <Ask key={offered?.tabId} pages={pages} asked={offered !== undefined} packetId={packetId} action={action} />
      )}
      <Failure error={action.error} />
    </section>
  );
}

interface AskProps {
  pages: readonly PageChoice[];
  /** The person has asked for it in a menu of the page. */
  asked: boolean;
  packetId?: string;
  action: Action;
}

function Ask({ pages, asked, packetId, action }: AskProps) {
  const id = useId();
  const [tabId, setTabId] = useState(pages[0]?.tabId);
  const [open, setOpen] = useState(asked);
  const page = pages.find((one) => one.tabId === tabId) ?? pages[0];
  if (!page) return null;

  const begin = () =>
    void action.run(async () => {
      await send('recording.begin', { tabId: page.tabId, origin: page.origin, packetId, confirmed: true });
      setOpen(false);
    });

  return (
    <>
      <label htmlFor={id} className={styles.label}>
        {say('recording.page')}
      </label>
      <select id={id} className={field.field} value={page.tabId} onChange={({ target }) => setTabId(Number(target.value))}>
        {pages.map((one) => (
          <option key={one.tabId} value={one.tabId}>
            {one.title}
          </option>
        ))}
      </select>
      {!open && (
        <Button icon={CircleDot} onClick={() => setOpen(true)}>
          {say('recording.ask')}
        </Button>
      )}
      {open && (
        <section aria-label={say('recording.question')} className={boxed.question}>
          <p>{say('recording.what', { host: new URL(page.origin).host, minutes: MINUTES })}</p>
          <div className={styles.whose}>
            <Button look="primary" icon={CircleDot} disabled={action.busy} onClick={begin}>
              {say('recording.begin')}
            </Button>
            <Button onClick={() => setOpen(false)}>{say('controls.cancel')}</Button>
          </div>
        </section>
      )}
    </>
  );
}

function On({ recording: { host, until, count }, action }: { recording: RecordingView; action: Action }) {
  useEffect(() => {
    const timer = setInterval(() => void send('recording.look', {}).catch(() => undefined), LOOK_MS);
    return () => clearInterval(timer);
  }, []);
  return (
    <>
      <p role="status" className={styles.label}>
        {say('recording.now', { host, time: timeOf(until), found: say('recording.count', { count }) })}
      </p>
      <Button icon={CircleStop} disabled={action.busy} onClick={() => void action.run(() => send('recording.stop', {}))}>
        {say('recording.stop')}
      </Button>
    </>
  );
}
