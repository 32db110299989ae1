import { Check, Copy, Download, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import { Scrolls } from '@/components/ui/Scrolls';
import { formatDay, localDay, todayIso } from '@/lib/domain/dates';
import { type Diagnostic, diagnosticText } from '@/lib/domain/host/diagnostic';
import { PRODUCT_NAMES } from '@/lib/domain/host/products';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { saveFile } from '../settings/save-file';
import { Failure } from '../shell/Failure';
import styles from './Diagnostic.module.css';

type Done = 'copied' | 'refused' | 'saved';

/** Everything that a copy or a file would hold, word for word, and the two ways to take it along. */
export function Made({ diagnostic, onDiscarded }: { diagnostic: Diagnostic; onDiscarded: () => void }) {
  const [done, setDone] = useState<Done>();
  const { error, run } = useAction();
  const text = diagnosticText(diagnostic);
  const day = localDay(diagnostic.at);
  const copy = () =>
    navigator.clipboard.writeText(text).then(
      () => setDone('copied'),
      () => setDone('refused'),
    );
  const save = () => {
    saveFile(new Blob([text], { type: 'text/plain' }), `sidelight-diagnostic-${diagnostic.host}-${day}.txt`);
    setDone('saved');
  };
  const discard = () =>
    run(async () => {
      await send('diagnostic.drop', {});
      onDiscarded();
    });
  return (
    <section className={styles.made} aria-labelledby="diagnostic-about">
      <h2 id="diagnostic-about" className={styles.title}>
        <Rich
          text="diagnostic.about"
          values={{ product: PRODUCT_NAMES[diagnostic.host], date: <time dateTime={day}>{formatDay(day, todayIso())}</time> }}
        />
      </h2>
      <p className={styles.soft}>{say('diagnostic.holds')}</p>
      <p className={styles.soft}>{say('diagnostic.nowhere')}</p>
      <div className={styles.ways}>
        <Button look="primary" size="main" icon={done === 'copied' ? Check : Copy} onClick={() => void copy()}>
          {say('diagnostic.copy')}
        </Button>
        <Button size="main" icon={Download} onClick={save}>
          {say('diagnostic.file')}
        </Button>
        <Button size="main" look="ghost" icon={Trash2} onClick={() => void discard()}>
          {say('diagnostic.discard')}
        </Button>
        <span role="status">{wordsOf(done)}</span>
      </div>
      <Failure error={error} />
      <Scrolls className={styles.content} label={say('diagnostic.content')}>
        <pre dir="ltr">{text}</pre>
      </Scrolls>
    </section>
  );
}

function wordsOf(done: Done | undefined): string {
  if (done === 'copied') return say('diagnostic.copied');
  if (done === 'refused') return say('diagnostic.refused');
  return done === 'saved' ? say('diagnostic.saved') : '';
}
