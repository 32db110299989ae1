import { expect, it } from 'vitest';
import { clock } from '../../lib/connectors/clock';
import { language } from '../../lib/words/say';

/** As the reader's own clock writes that minute. */
const at = (minute: string) =>
  new Date(`2026-11-30T${minute}:00.000Z`).toLocaleTimeString(language(), { hour: '2-digit', minute: '2-digit' });

it.each([
  ['14:05:00.000', '14:05'],
  ['14:05:00.001', '14:06'],
  ['14:05:20.000', '14:06'],
  ['14:59:59.999', '15:00'],
])('names no minute that has begun before the wait is over: %s', (instant, minute) => {
  expect(clock(`2026-11-30T${instant}Z`)).toBe(at(minute));
});
