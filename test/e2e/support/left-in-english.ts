import type { Frame } from '@playwright/test';
import { flat, type LocaleName } from '../../../lib/words/locales';

const PLACE = /\{\w+\}/;
const quoted = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const written = (place: string) => (place === '{count}' ? '\\d[\\d.,\\s]*' : place === '{mark}' ? '[▲▼]' : '.+');
const pattern = (text: string) => {
  const pieces = text.split(/(\{\w+\})/).map((piece) => (PLACE.test(piece) ? written(piece) : quoted(piece)));
  return new RegExp(`^${pieces.join('')}$`, 'su');
};
/** Short words such as the `of` between two values stand in English data too. */
const tells = (text: string) => text.replace(/\{\w+\}/g, '').replace(/[^\p{L}]/gu, '').length > 3;

/** Whether a text reads like one of a language's catalogue; made once a language, since it is thousands of patterns. */
function speakerOf(name: LocaleName): (text: string) => boolean {
  const texts = Object.values(flat(name)).filter(tells);
  const whole = new Set(texts.filter((text) => !PLACE.test(text)));
  const open = texts.filter((text) => PLACE.test(text)).map(pattern);
  return (text) => whole.has(text) || open.some((one) => one.test(text));
}
const speakers = new Map<LocaleName, (text: string) => boolean>();
function reads(text: string, name: LocaleName): boolean {
  const speaks = speakers.get(name) ?? speakerOf(name);
  speakers.set(name, speaks);
  return speaks(text);
}

/** What is said in English where another language is spoken: it reads like a text of the English catalogue and like none of the other. */
export function leftInEnglish(said: readonly string[], locale: LocaleName): string[] {
  return said.filter((text) => reads(text, 'en') && !reads(text, locale));
}

/** Everything a person reads or hears in the panel: each element's words as one text, names, titles and placeholders. */
export function saidIn(panel: Frame): Promise<string[]> {
  return panel.evaluate(() => {
    const said: (string | null)[] = [];
    for (const element of document.querySelectorAll('body *')) {
      for (const name of ['aria-label', 'aria-valuetext', 'title', 'placeholder']) said.push(element.getAttribute(name));
      const wordy = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent?.trim());
      if (wordy) said.push(element.textContent);
    }
    return [...new Set(said.flatMap((text) => text?.replace(/\s+/g, ' ').trim() || []))];
  });
}
