import { CATALOGUES, flat, type LocaleName } from '@/lib/words/locales';
import { speak } from '@/lib/words/say';

// A dedicated worker has no `browser.i18n`. The desk names it by its own language, and it speaks from the catalogue in its bundle.
const locales = Object.keys(CATALOGUES) as LocaleName[];
const texts = flat(locales.find((locale) => CATALOGUES[locale].language === self.name) ?? 'en');
speak((key) => texts[key] ?? '');
