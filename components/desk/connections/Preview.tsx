import { type FormEvent, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { type FieldMapping, MAPPABLE, type Preview as Read } from '@/lib/domain/connection';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import settings from '../settings/Settings.module.css';
import { Failure } from '../shell/Failure';
import styles from './Connections.module.css';
import { Entry } from './Entry';
import { nameOf } from './mappable-words';

/** One account of the person's choice as the fields chosen above give it, read now. */
export function Preview({ id, connector, mapping }: { id: string; connector: string; mapping: FieldMapping }) {
  const [account, setAccount] = useState('');
  const [read, setRead] = useState<Read | null>();
  const { busy, error, run } = useAction();
  const show = (event: FormEvent) => {
    event.preventDefault();
    void run(async () => setRead(await send('connection.preview', { id, mapping, account })));
  };
  const hint = say(connector === 'salesforce' ? 'mapping.previewSalesforce' : 'mapping.previewZendesk');
  return (
    <form className={styles.preview} onSubmit={show} noValidate>
      <Entry label={say('mapping.preview')} hint={hint} value={account} onChange={setAccount} disabled={false} />
      <div className={styles.buttons}>
        <Button type="submit" aria-disabled={busy}>
          {say('mapping.show')}
        </Button>
      </div>
      <Failure error={error} />
      <div role="status">{read !== undefined && <Values read={read} />}</div>
    </form>
  );
}

function Values({ read }: { read: Read | null }) {
  if (read === null) return <p className={settings.empty}>{say('mapping.nothingThere')}</p>;
  return (
    <dl className={styles.facts} aria-label={read.name}>
      <div className={styles.fact}>
        <dt>{say('mapping.account')}</dt>
        <dd>
          <bdi>{read.name}</bdi>
        </dd>
      </div>
      {MAPPABLE.map((ours) => (
        <div key={ours} className={styles.fact}>
          <dt>{nameOf(ours)}</dt>
          <dd>{read.values[ours] === undefined ? say('mapping.empty') : <bdi>{read.values[ours]}</bdi>}</dd>
        </div>
      ))}
    </dl>
  );
}
