import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import { LabelledInput } from '@/components/ui/LabelledInput';
import { addDays, formatDay, isIsoDate } from '@/lib/domain/dates';
import type { TodayView } from '@/lib/domain/priority/today';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../data/use-action';
import { Failure } from '../shell/Failure';
import folded from './Folded.module.css';
import styles from './Today.module.css';

/** For whom the person works until when, and the way to say so. Nobody but this browser knows, and it says that. */
export function Covers({ view }: { view: TodayView }) {
  const { today, monday, owners, choices, taken } = view;
  const { busy, error, run } = useAction();
  const [owner, setOwner] = useState('');
  const [until, setUntil] = useState<string>(monday);
  const id = useId();
  const others = owners.filter((one) => one !== choices.me && !taken.covers.some((cover) => cover.owner === one));
  if (choices.me === undefined || (others.length === 0 && taken.covers.length === 0)) return null;
  const cover = () => {
    if (isIsoDate(until)) void run(() => send('today.cover', { owner, until })).then((done) => done && setOwner(''));
  };
  return (
    <details className={folded.folded} open={taken.covers.length > 0 || undefined}>
      <summary className={folded.title}>{say('today.covers')}</summary>
      <p className={folded.about}>{say('today.onlyHere')}</p>
      {taken.covers.length > 0 && (
        <ul aria-label={say('today.covers')} className={styles.covers}>
          {taken.covers.map((one) => (
            <li key={one.owner} className={styles.cover}>
              <span>{say('today.covering', { name: one.owner, day: formatDay(one.until, today) })}</span>
              <Button
                size="small"
                look="link"
                disabled={busy}
                aria-label={say('today.endCoverOf', { name: one.owner })}
                onClick={() => void run(() => send('today.release', { owner: one.owner }))}
              >
                {say('today.endCover')}
              </Button>
            </li>
          ))}
        </ul>
      )}
      {others.length > 0 && (
        <div className={folded.choices}>
          <label className={folded.choice} htmlFor={`${id}-owner`}>
            {say('today.coverFor')}
            <select id={`${id}-owner`} className={field.field} value={owner} onChange={({ target }) => setOwner(target.value)}>
              <option value="">{say('today.chooseColleague')}</option>
              {others.map((one) => (
                <option key={one}>{one}</option>
              ))}
            </select>
          </label>
          <LabelledInput
            label={say('today.coverUntil')}
            className={folded.choice}
            type="date"
            min={addDays(today, 1)}
            value={until}
            onChange={setUntil}
          />
          <Button disabled={busy || owner === '' || !isIsoDate(until) || until <= today} onClick={cover}>
            {say('today.cover')}
          </Button>
        </div>
      )}
      <Failure error={error} />
    </details>
  );
}
