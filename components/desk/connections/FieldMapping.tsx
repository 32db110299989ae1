import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import {
  type ConnectionView,
  type FieldOffer,
  type FieldMapping as Fields,
  MAPPABLE_THERE,
  type MappableThere,
  NOT_KEPT,
} from '@/lib/domain/source/connection';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useSettingAction } from '../settings/context';
import settings from '../settings/Settings.module.css';
import { Failure } from '../shell/Failure';
import styles from './Connections.module.css';
import { FieldChoice } from './FieldChoice';
import { Preview } from './Preview';
import { useOnce } from './use-once';

/** Which field of the company's own holds what we show. Guesses by name stand in until somebody chose. */
export function FieldMapping({ connection }: { connection: ConnectionView }) {
  const { data, error } = useOnce(() => send('connection.fields', { id: connection.id }));
  if (error) return <Failure error={error} />;
  if (!data) return <p className={settings.empty}>{say('mapping.asking')}</p>;
  return <Choices connection={connection} offers={data.offers} start={connection.settings.mapping ?? data.guess} />;
}

function Choices({ connection, offers, start }: { connection: ConnectionView; offers: FieldOffer[]; start: Fields }) {
  const [mapping, setMapping] = useState(start);
  const { busy, error, locked, change } = useSettingAction();
  const choose = (ours: MappableThere, theirs: string) =>
    setMapping(({ [ours]: _, ...others }) => (theirs || ours === 'role' ? { ...others, [ours]: theirs || NOT_KEPT } : others));
  const save = () =>
    change(async () => {
      await send('connection.set', { id: connection.id, mapping });
      return say('mapping.fieldsSaved');
    });
  // Not every system keeps a role of a person.
  const shown = MAPPABLE_THERE.filter((ours) => ours !== 'role' || mapping.role || offers.some(({ fits }) => fits.includes(ours)));
  return (
    <div className={styles.shape}>
      <p className={settings.words}>{say('mapping.fieldsAbout')}</p>
      <div className={styles.fields}>
        {shown.map((ours) => (
          <FieldChoice
            key={ours}
            ours={ours}
            offers={offers}
            chosen={mapping[ours]}
            locked={locked}
            onChoose={(theirs) => choose(ours, theirs)}
          />
        ))}
      </div>
      <Preview id={connection.id} hint={connection.accountHint} mapping={mapping} />
      <div className={styles.buttons}>
        <Button disabled={locked} aria-disabled={busy} onClick={() => void save()}>
          {say('controls.save')}
        </Button>
      </div>
      <Failure error={error} />
    </div>
  );
}
