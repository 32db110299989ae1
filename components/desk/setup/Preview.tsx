import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import type { SetupPreview } from '@/lib/domain/company/setup';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import settings from '../settings/Settings.module.css';
import { Facts } from './Facts';
import styles from './Setup.module.css';
import { dayWords } from './words';

const COUNTS = [
  ['bands', 'setup.bands'],
  ['windows', 'setup.windows'],
  ['today', 'setup.today'],
  ['playbooks', 'setup.playbooks'],
  ['required', 'setup.required'],
  ['segments', 'setup.segments'],
] as const satisfies (readonly [keyof SetupPreview['changes'], TextKey])[];

/** What a set-up would change on this book, before it does. */
export function Preview({ preview, busy, apply, cancel }: { preview: SetupPreview; busy: boolean; apply: () => void; cancel: () => void }) {
  const { changes, signers, isOver, expires, limits } = preview;
  const told = COUNTS.filter(([part]) => changes[part] > 0);
  return (
    <section className={styles.preview} aria-label={say('setup.preview')}>
      <h3 className={settings.title}>{say('setup.preview')}</h3>
      {signers.length === 0 && <Banner tone="warn">{say('setup.unsigned')}</Banner>}
      {isOver && expires && <Banner tone="warn">{say('setup.over', { day: dayWords(expires) })}</Banner>}
      <Facts facts={preview} />
      {told.length > 0 ? (
        <ul className={styles.changes}>
          {told.map(([part, text]) => (
            <li key={part}>{say(text, { count: changes[part] })}</li>
          ))}
        </ul>
      ) : (
        <p>{say('setup.nothing')}</p>
      )}
      {changes.examples.length > 0 && (
        <ul className={styles.examples}>
          {changes.examples.map(({ name, from, to }) => (
            <li key={name}>
              <bdi>{say('setup.example', { name, from, to })}</bdi>
            </li>
          ))}
        </ul>
      )}
      {limits.length > 0 && <p>{say('setup.limits', { keys: limits.join(', ') })}</p>}
      <p className={settings.words}>{say('setup.looked', { count: changes.accounts })}</p>
      <div className={styles.buttons}>
        <Button look="primary" aria-disabled={busy} onClick={apply}>
          {say('setup.apply')}
        </Button>
        <Button onClick={cancel}>{say('setup.cancel')}</Button>
      </div>
    </section>
  );
}
