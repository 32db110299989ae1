import type { IsoDate, Money } from '../account';
import type { FilterName } from '../template/fields';

/** A field's value before it is written. */
export type FieldValue =
  | { kind: 'text'; text: string }
  | { kind: 'link'; text: string }
  | { kind: 'date'; date: IsoDate }
  | { kind: 'money'; money: Money }
  | { kind: 'number'; number: number }
  | { kind: 'percent'; number: number }
  | { kind: 'list'; items: readonly string[] };

/** A value as the recipient's language and country write it. A day is a day everywhere; it has no time zone to be moved by. */
export function written(value: FieldValue, locale: string, filters: readonly FilterName[] = []): string {
  const has = (filter: FilterName) => filters.includes(filter);
  switch (value.kind) {
    case 'date':
      return new Intl.DateTimeFormat(locale, {
        day: 'numeric',
        month: has('short') ? 'short' : 'long',
        ...(!has('short') && { year: 'numeric' }),
        ...(has('weekday') && { weekday: 'long' }),
        timeZone: 'UTC',
      }).format(Date.parse(value.date));
    case 'money':
      return money(value.money, locale, has('rounded'));
    case 'number':
      return new Intl.NumberFormat(locale).format(value.number);
    case 'percent':
      return new Intl.NumberFormat(locale, { style: 'percent', maximumFractionDigits: 0 }).format(value.number / 100);
    case 'list':
      return new Intl.ListFormat(locale, { type: 'conjunction' }).format(value.items);
    default:
      return value.text;
  }
}

/** Without a currency only the figure: a guessed currency is a wrong amount. */
function money({ amount, currency }: Money, locale: string, rounded: boolean): string {
  const figures = { maximumFractionDigits: Number.isInteger(amount) || rounded ? 0 : 2, ...(rounded && { maximumSignificantDigits: 2 }) };
  const plain = () => new Intl.NumberFormat(locale, figures).format(amount);
  if (!currency || !/^[A-Z]{3}$/.test(currency)) return currency ? `${plain()} ${currency}` : plain();
  const cents = Number.isInteger(amount) ? { minimumFractionDigits: 0 } : {};
  return new Intl.NumberFormat(locale, { style: 'currency', currency, ...cents, ...figures }).format(amount);
}
