import { type HouseRules, ofSegment } from '@/lib/domain/company/house-rules';
import { SIGNALS, signalWords } from '@/lib/domain/health/signals';
import { say } from '@/lib/words/say';
import styles from './HowReckoned.module.css';
import { useRules } from './use-house';

const PARTS = {
  order: () => [say('reckoned.order')],
  health: ({ bands, signals, thresholds }: HouseRules) => [
    say('reckoned.health', {
      signals: SIGNALS.map((signal) => `${signalWords(signal)} ${signals[signal]}`).join(', '),
      healthy: bands.healthy,
      atRisk: bands.at_risk,
    }),
    say('reckoned.fall', { points: thresholds.healthDrop }),
  ],
  renewal: ({ renewal }: HouseRules) => [say('reckoned.renewal', { days: Math.max(...ofSegment(renewal.windows)) })],
  playbooks: () => [say('reckoned.playbooks')],
} as const;

/** How what a page shows comes about, by the rules in force, folded until somebody asks. */
export function HowReckoned({ parts }: { parts: readonly (keyof typeof PARTS)[] }) {
  const rules = useRules();
  return (
    <details className={styles.how}>
      <summary className={styles.title}>{say('reckoned.title')}</summary>
      {parts
        .flatMap((part) => PARTS[part](rules))
        .map((text) => (
          <p key={text} className={styles.text}>
            {text}
          </p>
        ))}
    </details>
  );
}
