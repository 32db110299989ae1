import { say } from '@/lib/words/say';
import settings from '../../settings/Settings.module.css';
import { Failure } from '../../shell/Failure';
import { useImport } from '../context';
import styles from '../Import.module.css';
import { isBusy } from '../steps';
import { AddRegular } from './AddRegular';
import { RegularLine } from './RegularLine';
import { useRegulars } from './use-regulars';

/** Exports that come again and again: remembered once they were imported, imported again with one press. */
export function RegularExports() {
  const { step } = useImport();
  const regulars = useRegulars();
  const { list, again, forget, error } = regulars;
  const busy = regulars.busy || step.at === 'reading' || isBusy(step);
  return (
    <section aria-labelledby="regular" className={styles.regular}>
      <h2 id="regular" className={styles.heading}>
        {say('regular.title')}
      </h2>
      <p className={settings.words}>{say('regular.about')}</p>
      {list.length > 0 && (
        <ul className={settings.list} aria-label={say('regular.title')}>
          {list.map((one) => (
            <RegularLine key={one.id} regular={one} busy={busy} again={() => void again(one)} forget={() => void forget(one)} />
          ))}
        </ul>
      )}
      <AddRegular regulars={regulars} busy={busy} />
      <Failure error={error} />
    </section>
  );
}
