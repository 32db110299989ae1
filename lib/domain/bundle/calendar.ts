import { z } from 'zod';
import { isIsoDate } from '../dates';
import { whole } from './values';

const isTimeZone = (zone: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: zone }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** When people work. */
export function calendarSection() {
  const hour = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$|^24:00$/);
  return z
    .strictObject({
      weekend: z.array(whole(1, 7)).max(6).describe('Days of the week without work, 1 is Monday.').optional(),
      holidays: z.array(z.string().refine(isIsoDate)).max(1_000).describe('Days without work, e.g. 2027-01-01.').optional(),
      timeZone: z.string().max(60).refine(isTimeZone).describe('IANA name, e.g. Europe/Berlin. Left out: the computer’s.').optional(),
      opens: hour.describe('When work begins, e.g. 09:00.').optional(),
      closes: hour.describe('When work ends, e.g. 17:00.').optional(),
      fiscalYearStart: whole(1, 12)
        .describe(
          'Month in which your financial year begins, e.g. 2. Renewals then show its quarters; a year is called by the one it ends in.',
        )
        .optional(),
    })
    .refine(({ opens = '09:00', closes = '17:00' }) => opens < closes, { path: ['closes'] })
    .describe('When people work.');
}
