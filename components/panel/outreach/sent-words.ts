import type { Inserted } from '@/lib/domain/outreach/inserted';
import { say } from '@/lib/words/say';

/** What is known about the sending of a text, and no more than that; `otherwise`: where nothing is. */
export function sentWords(text: Pick<Inserted, 'sentAt' | 'sentBy' | 'likelyAt'> | undefined, otherwise: string): string {
  if (text?.sentAt) return say(text.sentBy === 'record' ? 'outreach.sentThere' : 'outreach.sentNow');
  return text?.likelyAt ? say('outreach.sentPerhaps') : otherwise;
}
