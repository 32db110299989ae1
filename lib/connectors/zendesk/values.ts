import type { Health, IsoDate, Money } from '../../domain/account';
import { isIsoDate } from '../../domain/dates';
import { readDate } from '../csv/date-value';
import { readMoney } from '../csv/money-value';
import { readHealth } from '../csv/score-value';
import { cleanText } from '../csv/text-values';
import type { WireField } from './wire-lists';

const LONGEST = 300;

/** A value of an organization field as one clean line. A dropdown holds a tag; people know its name. */
export function wordsOf(value: unknown, field?: Pick<WireField, 'custom_field_options'>): string | undefined {
  if (typeof value === 'number') return String(value);
  if (typeof value !== 'string') return undefined;
  const name = field?.custom_field_options?.find((option) => option.value === value)?.name;
  return cleanText(name ?? value).slice(0, LONGEST) || undefined;
}

/** Zendesk names no currency; a text may. */
export function moneyOf(value: unknown): Money | undefined {
  if (typeof value === 'number') return value >= 0 && Number.isFinite(value) ? { amount: value } : undefined;
  const read = readMoney(wordsOf(value) ?? '');
  return read.ok ? read.value : undefined;
}

export function healthOf(value: unknown, field?: WireField): Health | undefined {
  const read = readHealth(wordsOf(value, field) ?? '');
  return read.ok ? read.value : undefined;
}

/** A date field comes as an instant at midnight UTC; a text may hold a day in any form with one meaning. */
export function dayOf(value: unknown): IsoDate | undefined {
  const text = wordsOf(value) ?? '';
  const day = text.slice(0, 10);
  if (isIsoDate(day)) return day;
  const read = readDate(text);
  return read.ok ? read.value : undefined;
}
