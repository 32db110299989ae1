import { expect, it } from 'vitest';
import { railWords } from '../../../../components/panel/frame/rail';

const quiet = { name: 'Halden', band: 'healthy', due: 0, waiting: 0, needYou: 0 } as const;

it.each([
  [quiet, 'Open Sidelight: Halden, Healthy'],
  [{ ...quiet, days: 26, due: 1 }, 'Open Sidelight: Halden, Healthy, renewal in 26 days, 1 task due'],
  [{ ...quiet, band: 'unknown', days: -3 }, 'Open Sidelight: Halden, No health data, renewal 3 days overdue'],
  [{ ...quiet, waiting: 2 }, 'Open Sidelight: Halden, Healthy, 2 waiting to send'],
  [{ ...quiet, waiting: 2, needYou: 1 }, 'Open Sidelight: Halden, Healthy, 1 write needs you'],
] as const)('%j', (values, words) => {
  expect(railWords(values)).toBe(words);
});
