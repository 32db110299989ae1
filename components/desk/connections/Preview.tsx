import { type FormEvent, useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { AppError } from '@/lib/domain/errors';
import { type FieldMapping, MAPPABLE, type Preview as Read } from '@/lib/domain/source/connection';
import { send } from '@/lib/messaging/client';
import type { PlainKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { toFailure } from '../data/failure';
import settings from '../settings/Settings.module.css';
import { Failure } from '../shell/Failure';
import styles from './Connections.module.css';
import { Entry } from './Entry';
import { nameOf } from './mappable-words';

interface Asked {
  account: string;
}
interface Answer {
  asked: Asked;
  mapping: FieldMapping;
  read?: Read | null;
  error?: AppError;
}

/** What the account says by this mapping; asked again with every choice, so that no value stands beside a field it is not from. */
function useRead(id: string, mapping: FieldMapping, asked: Asked | undefined): Answer | undefined {
  const [answer, setAnswer] = useState<Answer>();
  useEffect(() => {
    if (!asked) return;
    let live = true;
    send('connection.preview', { id, mapping, account: asked.account }).then(
      (read) => live && setAnswer({ asked, mapping, read }),
      (thrown) => live && setAnswer({ asked, mapping, error: toFailure(thrown) }),
    );
    return () => {
      live = false;
    };
  }, [id, mapping, asked]);
  return answer?.asked === asked && answer?.mapping === mapping ? answer : undefined;
}

/** One account of the person's choice as the fields chosen above give it, read now. */
export function Preview({ id, hint, mapping }: { id: string; hint: PlainKey | undefined; mapping: FieldMapping }) {
  const [account, setAccount] = useState('');
  const [asked, ask] = useState<Asked>();
  const answer = useRead(id, mapping, asked);
  const show = (event: FormEvent) => {
    event.preventDefault();
    ask({ account });
  };
  return (
    <form className={styles.preview} onSubmit={show} noValidate>
      <Entry label={say('mapping.preview')} hint={hint && say(hint)} value={account} onChange={setAccount} disabled={false} />
      <div className={styles.buttons}>
        <Button type="submit">{say('mapping.show')}</Button>
      </div>
      <Failure error={answer?.error} />
      <div role="status">
        {asked && !answer && <p className={settings.empty}>{say('mapping.asking')}</p>}
        {answer?.read !== undefined && <Values read={answer.read} />}
      </div>
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
