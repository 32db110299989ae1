import type { PlainKey } from '../../words/catalogue';
import type { Language } from '../template/definition';

export const LANGUAGE_WORDS = {
  en: 'outreach.english',
  de: 'outreach.german',
  fr: 'outreach.french',
} as const satisfies Record<Language, PlainKey>;
