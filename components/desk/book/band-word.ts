import type { HealthBand } from '@/lib/domain/account';
import { BAND_WORDS } from '@/lib/domain/health/bands';
import { say } from '@/lib/words/say';

/** The band's name where a heading already says that it is about health: shorter in some languages. */
export function bandWord(band: HealthBand): string {
  if (band === 'healthy') return say('book.healthy');
  return band === 'unknown' ? say('book.noHealth') : BAND_WORDS[band];
}
