import type { HealthBand } from '@/lib/domain/account';
import { BAND_WORDS } from '@/lib/domain/health';
import { say } from '@/lib/words/say';

/** The band's name where the column or the group already says that it is about health. */
export const bandWord = (band: HealthBand): string => (band === 'unknown' ? say('book.noHealth') : BAND_WORDS[band]);
