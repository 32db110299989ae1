import { HealthMark } from '@/components/ui/HealthMark';
import type { HealthBand } from '@/lib/domain/account';
import { say } from '@/lib/words/say';
import { bandWord } from './band-word';
import styles from './Tools.module.css';

/** Worst first, as one looks for them. */
const BANDS: readonly HealthBand[] = ['critical', 'at_risk', 'healthy', 'unknown'];

/** Any of the pressed bands; none pressed means all. */
export function BandFilter({ bands, onChange }: { bands: HealthBand[]; onChange: (bands: HealthBand[]) => void }) {
  return (
    <fieldset aria-label={say('bookTools.health')} className={styles.bands}>
      {BANDS.map((band) => {
        const on = bands.includes(band);
        return (
          <button
            key={band}
            type="button"
            className={styles.band}
            aria-pressed={on}
            onClick={() => onChange(on ? bands.filter((other) => other !== band) : [...bands, band])}
          >
            <HealthMark band={band} size={12} />
            {bandWord(band)}
          </button>
        );
      })}
    </fieldset>
  );
}
