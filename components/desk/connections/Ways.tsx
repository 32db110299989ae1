import { useId } from 'react';
import type { SignInMethod } from '@/lib/domain/policy/policy-schema';
import { say } from '@/lib/words/say';
import settings from '../settings/Settings.module.css';
import styles from './Connections.module.css';

interface WaysProps {
  /** What people call the system. */
  name: string;
  ways: SignInMethod[];
  chosen: SignInMethod;
  onChoose: (way: SignInMethod) => void;
}

/** The ways to sign in that the company allows, the recommended one first. */
export function Ways({ name, ways, chosen, onChoose }: WaysProps) {
  const group = useId();
  const words: Record<SignInMethod, string> = {
    oauth: say('connect.byOauth', { name }),
    token: say('connect.byToken'),
    session: say('connect.bySession'),
  };
  return (
    <fieldset className={styles.ways}>
      <legend className={settings.label}>{say('connect.how')}</legend>
      {ways.map((way) => (
        <label key={way} className={styles.check}>
          <input type="radio" name={group} checked={way === chosen} onChange={() => onChoose(way)} />
          {words[way]}
        </label>
      ))}
    </fieldset>
  );
}
