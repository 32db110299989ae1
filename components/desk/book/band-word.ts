import type { HealthBand } from '@/lib/domain/account';
import { houseRules } from '@/lib/domain/company/house-rules';
import { BAND_WORDS } from '@/lib/domain/health/bands';
import { say } from '@/lib/words/say';

/** The band's name; where a heading already says that it is about health, having none is shorter in some languages. */
export const bandWord = (band: HealthBand): string =>
  band === 'unknown' ? (houseRules().labels.unknown ?? say('book.noHealth')) : BAND_WORDS[band];
