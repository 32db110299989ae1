import { language } from '../words/say';

const MINUTE = 60_000;

/** When to try again, in the reader's own way of writing it. The next full minute: at 14:05:10 "after 14:05" would be now, and 14:05:40 is meant. */
export const clock = (instant: string): string =>
  new Date(Math.ceil(Date.parse(instant) / MINUTE) * MINUTE).toLocaleTimeString(language(), { hour: '2-digit', minute: '2-digit' });
