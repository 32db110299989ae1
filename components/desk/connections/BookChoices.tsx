import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import type { BookChoice, ConnectionView } from '@/lib/domain/source/connection';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useSettingAction } from '../settings/context';
import settings from '../settings/Settings.module.css';
import { Failure } from '../shell/Failure';
import styles from './Connections.module.css';
import { useOnce } from './use-once';

/** Which accounts are mine: every way in which the system names me beside an account, with how many it brings. */
export function BookChoices({ connection }: { connection: ConnectionView }) {
  const { data, error } = useOnce(() => send('connection.choices', { id: connection.id }));
  if (error) return <Failure error={error} />;
  if (!data) return <p className={settings.empty}>{say('mapping.asking')}</p>;
  return <Choices connection={connection} offers={data} />;
}

function Choices({ connection, offers }: { connection: ConnectionView; offers: BookChoice[] }) {
  const { id } = connection;
  const [book, setBook] = useState(connection.settings.book ?? offers.filter(({ count }) => count > 0).map((offer) => offer.id));
  const [filter, setFilter] = useState(connection.settings.filter ?? '');
  const { busy, error, locked, change } = useSettingAction();
  const area = useId();
  const toggle = (choice: string) =>
    setBook((before) => (before.includes(choice) ? before.filter((one) => one !== choice) : [...before, choice]));
  const save = () =>
    change(async () => {
      await send('connection.set', { id, book, filter });
      return say('mapping.bookSaved');
    });
  return (
    <div className={styles.shape}>
      <fieldset className={styles.ways}>
        <legend className={settings.words}>{say('mapping.bookAbout')}</legend>
        {offers.map(({ id: choice, label, count }) => (
          <label key={choice} className={styles.check}>
            <input type="checkbox" checked={book.includes(choice)} disabled={locked} onChange={() => toggle(choice)} />
            <span>{say('mapping.choice', { label, accounts: count })}</span>
          </label>
        ))}
      </fieldset>
      {connection.has.filter && (
        <div className={styles.entry}>
          <label htmlFor={area} className={settings.label}>
            {say('mapping.filter')}
          </label>
          <textarea
            autoComplete="off"
            id={area}
            className={field.field}
            rows={2}
            value={filter}
            maxLength={4_000}
            spellCheck={false}
            disabled={locked}
            aria-describedby={`${area}-hint`}
            onChange={(event) => setFilter(event.target.value)}
          />
          <p id={`${area}-hint`} className={styles.hint}>
            {say('mapping.filterHint')}
          </p>
        </div>
      )}
      <div className={styles.buttons}>
        <Button disabled={locked} aria-disabled={busy} onClick={() => void save()}>
          {say('controls.save')}
        </Button>
      </div>
      <Failure error={error} />
    </div>
  );
}
