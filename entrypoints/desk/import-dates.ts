import type { DateReading } from '@/components/desk/import/importer';
import { type DateOrder, readDate } from '@/lib/connectors/csv/date-value';
import { type DateEvidence, provenOrder } from '@/lib/connectors/csv/first-look';

/** What the rows say about their days, and what that means for those with two meanings. */
export function dateReading({ either, day, month, serial }: DateEvidence, chosen: DateOrder | undefined): DateReading {
  const proven = provenOrder({ day, month });
  const order = chosen ?? proven;
  return {
    ...(order ? { order, by: chosen ? 'you' : 'rows' } : {}),
    ...(either ? { either: { ...either, meanings: { day: dayIn(either.text, 'day'), month: dayIn(either.text, 'month') } } } : {}),
    ...(day ? { day } : {}),
    ...(month ? { month } : {}),
    ...(serial ? { serial: { ...serial, meaning: dayIn(serial.text) } } : {}),
  };
}

function dayIn(text: string, order?: DateOrder) {
  const read = readDate(text, order);
  return read.ok ? read.value : undefined;
}
