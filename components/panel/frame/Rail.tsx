import type { LucideIcon } from 'lucide-react';
import { CalendarClock, CircleAlert, CircleDot, CloudUpload, ListTodo, UsersRound } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import { HealthMark } from '@/components/ui/HealthMark';
import { Hidden } from '@/components/ui/Hidden';
import { Icon } from '@/components/ui/Icon';
import type { PanelView } from '@/lib/domain/panel/view';
import { say } from '@/lib/words/say';
import { useClock } from '../parts/useClock';
import { NEAR_DAYS } from '../renewal/near';
import { ask } from '../state/ask';
import { Logo } from './Logo';
import styles from './Rail.module.css';
import { type RailValues, railValues, railWords } from './rail';
import { useTheme } from './useTheme';

/** The panel folded to 44 px: one button that says how the account stands, in words by its name, and opens the rest. */
export function Rail({ view }: { view: PanelView }) {
  useTheme(view.theme);
  const { today, now } = useClock();
  const values = railValues(view, today, now);
  const stands = values ? railWords(values) : say(view.state === 'candidates' ? 'rail.openSeveral' : 'rail.open');
  const recording = view.recording?.ended ? undefined : view.recording;
  const words = recording ? `${stands}, ${say('recording.mark')}` : stands;
  return (
    <main className={styles.rail}>
      <h1>
        <Hidden>{values?.name ?? 'Sidelight'}</Hidden>
      </h1>
      <button type="button" className={styles.button} title={words} onClick={() => ask('panel.open', {})}>
        <Hidden>{words}</Hidden>
        <Logo />
        {recording && <Item icon={CircleDot} text={String(recording.count)} tone="bad" />}
        {values && <Values {...values} />}
        {view.state === 'candidates' && <Item icon={UsersRound} text="?" />}
      </button>
    </main>
  );
}

function Values({ band, days, due, waiting, needYou }: RailValues) {
  return (
    <>
      <span className={styles.item}>
        <HealthMark band={band} size={20} />
      </span>
      {days !== undefined && (
        <Item icon={CalendarClock} text={say('rail.days', { days })} tone={days < 0 ? 'bad' : days <= NEAR_DAYS ? 'warn' : undefined} />
      )}
      {due > 0 && <Item icon={ListTodo} text={String(due)} />}
      {needYou > 0 ? (
        <Item icon={CircleAlert} text={String(needYou)} tone="bad" />
      ) : (
        waiting > 0 && <Item icon={CloudUpload} text={String(waiting)} />
      )}
    </>
  );
}

function Item({ icon, text, tone }: { icon: LucideIcon; text: string; tone?: 'warn' | 'bad' }) {
  return (
    <span aria-hidden="true" className={cx(styles.item, tone && styles[tone])}>
      <Icon of={icon} size={16} />
      <span>{text}</span>
    </span>
  );
}
