import type { IsoDate } from '@/lib/domain/account';
import { formatDay } from '@/lib/domain/dates';

/** A calendar day, short for eyes and exact for machines. */
export function Day({ date, today }: { date: IsoDate; today: IsoDate }) {
  return <time dateTime={date}>{formatDay(date, today)}</time>;
}
