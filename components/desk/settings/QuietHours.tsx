import { useId } from 'react';
import { cx } from '@/components/ui/cx';
import field from '@/components/ui/Field.module.css';
import type { NoticeView } from '@/lib/domain/notice/choices';
import type { Input } from '@/lib/messaging/protocol';
import { say } from '@/lib/words/say';
import own from './Screen.module.css';
import styles from './Settings.module.css';
import { SwitchLine } from './SwitchLine';
import switchLine from './SwitchLine.module.css';

const two = (part: number) => String(part).padStart(2, '0');
const clock = (minutes: number) => `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;

function minutesOf(typed: string): number | undefined {
  const [, hours, minutes] = /^(\d\d):(\d\d)/.exec(typed) ?? [];
  return hours === undefined ? undefined : Number(hours) * 60 + Number(minutes);
}

interface QuietHoursProps {
  view: NoticeView;
  locked: boolean;
  set: (what: Input<'notices.set'>) => void;
}

/** When nothing is shown. */
export function QuietHours({ view, locked, set }: QuietHoursProps) {
  const id = useId();
  const ends = [
    { key: 'quietFrom', name: say('notices.quietFrom'), about: undefined },
    { key: 'quietTo', name: say('notices.quietTo'), about: say('notices.quietAbout') },
  ] as const;
  return (
    <>
      {ends.map(({ key, name, about }) => (
        <li key={key} className={styles.line}>
          <span className={styles.lineText}>
            <label htmlFor={`${id}-${key}`} className={switchLine.name}>
              {name}
            </label>
            {about && (
              <span id={`${id}-${key}-about`} className={styles.where}>
                {about}
              </span>
            )}
          </span>
          <input
            id={`${id}-${key}`}
            type="time"
            className={cx(field.field, own.choice)}
            value={clock(view[key])}
            disabled={locked}
            aria-describedby={about && `${id}-${key}-about`}
            onChange={({ target }) => {
              const minutes = minutesOf(target.value);
              if (minutes !== undefined) set({ [key]: minutes });
            }}
          />
        </li>
      ))}
      <SwitchLine name={say('notices.daysOff')} checked={view.daysOff} disabled={locked} set={(daysOff) => set({ daysOff })} />
    </>
  );
}
