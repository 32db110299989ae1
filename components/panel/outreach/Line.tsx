import { Star } from 'lucide-react';
import { cx } from '@/components/ui/cx';
import { IconButton } from '@/components/ui/IconButton';
import type { Suggestion } from '@/lib/domain/outreach/situation';
import { wordsOf } from '@/lib/domain/template/label';
import { say } from '@/lib/words/say';
import lines from '../parts/lines.module.css';
import { setFavourite } from './commands';
import styles from './Outreach.module.css';
import { useOutreach } from './state';
import { CHANNEL_WORDS } from './words';

/** Reasons named; more of them say no more. */
const NAMED = 3;

export function Line({ suggestion: { template, why }, favourite }: { suggestion: Suggestion; favourite: boolean }) {
  const name = wordsOf(template.name);
  return (
    <li className={styles.line}>
      <button type="button" className={styles.choice} onClick={() => useOutreach.setState({ templateId: template.id })}>
        <span className={styles.name}>
          <bdi>{name}</bdi>
        </span>
        <span className={cx(styles.soft, lines.clamp)}>{[say(CHANNEL_WORDS[template.channel]), ...why.slice(0, NAMED)].join(' · ')}</span>
      </button>
      <IconButton
        icon={Star}
        className={cx(favourite && styles.starred)}
        aria-pressed={favourite}
        label={say('outreach.favourite', { template: name })}
        onClick={() => void setFavourite(template.id, !favourite)}
      />
    </li>
  );
}
