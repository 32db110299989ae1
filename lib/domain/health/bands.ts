import { say } from '../../words/say';
import type { Health, HealthBand } from '../account';
import { houseRules } from '../company/house-rules';

/** In the company's words, else in the reader's language, which is not known yet when this file is read. */
export const BAND_WORDS: Readonly<Record<HealthBand, string>> = {
  get healthy() {
    return houseRules().labels.healthy ?? say('bands.healthy');
  },
  get at_risk() {
    return houseRules().labels.at_risk ?? say('bands.atRisk');
  },
  get critical() {
    return houseRules().labels.critical ?? say('bands.critical');
  },
  get unknown() {
    return houseRules().labels.unknown ?? say('bands.unknown');
  },
};

/** The band the source names, else the one its score falls in. Rounded as shown, so that number and word agree. */
export function bandOf(health: Health | undefined, bands = houseRules().bands): HealthBand {
  if (health?.band) return health.band;
  if (health?.score === undefined || !Number.isFinite(health.score)) return 'unknown';
  const score = Math.round(health.score);
  if (score >= bands.healthy) return 'healthy';
  return score >= bands.at_risk ? 'at_risk' : 'critical';
}
