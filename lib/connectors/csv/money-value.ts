import type { Money } from '../../domain/account';
import { fail, ok } from '../../domain/errors';
import type { FractionSign } from '../../domain/money';
import { type FractionForm, fractionForm, numberOf } from './amount-digits';
import { isBlank, type Read } from './text-values';

/** Signs that name one currency. `$` alone is the US dollar unless the file has a currency column; `kr` and `₨` name several. */
const SIGNS: Record<string, string> = {
  '€': 'EUR',
  '£': 'GBP',
  $: 'USD',
  us$: 'USD',
  ca$: 'CAD',
  c$: 'CAD',
  a$: 'AUD',
  $us: 'USD',
  $ca: 'CAD',
  $au: 'AUD',
  $nz: 'NZD',
  au$: 'AUD',
  nz$: 'NZD',
  hk$: 'HKD',
  s$: 'SGD',
  r$: 'BRL',
  '¥': 'JPY',
  '₹': 'INR',
  '₩': 'KRW',
  '₪': 'ILS',
  '₺': 'TRY',
  zł: 'PLN',
  fr: 'CHF',
};
const CODES = new Set(Intl.supportedValuesOf('currency'));
const SUFFIXES: Record<string, number> = {
  k: 1e3,
  tsd: 1e3,
  thousand: 1e3,
  tausend: 1e3,
  m: 1e6,
  mm: 1e6,
  mn: 1e6,
  mio: 1e6,
  million: 1e6,
  millionen: 1e6,
  millions: 1e6,
  b: 1e9,
  bn: 1e9,
  billion: 1e9,
  md: 1e9,
  mrd: 1e9,
  milliarden: 1e9,
  milliards: 1e9,
};
/** More than any contract: a typing error, or a column that is not money. */
const MOST = 1e13;
/** Characters; an amount with its currency is far shorter. */
const LONGEST = 80;
const NOT_MONEY = 'cells.noMoney';

/** Why a text is no amount. */
export type NoMoney = 'cells.noMoney' | 'cells.negative' | 'cells.tooMuch';

/** `€84,000.50`, `84.000,50 EUR`, `1.2M`, `$84k`, `CHF 84'000`. A currency in the cell wins over the file's own. */
export function readMoney(cell: string, fileCurrency?: string, fractions?: FractionSign): Read<Money, NoMoney> {
  if (isBlank(cell)) return ok(undefined);
  const parts = partsOf(cell);
  if (!parts) return fail(NOT_MONEY);
  const { before, sign, after, digits, tail } = parts;
  if (sign === '-' || before.includes('(')) return fail('cells.negative');
  const prefix = before + after;
  const unit = unitOf(tail);
  const currency = prefix ? currencyOf(prefix) : unit?.currency;
  if (!unit || (prefix && (!currency || (unit.currency && unit.currency !== currency)))) return fail(NOT_MONEY);
  const number = numberOf(digits, unit.factor !== 1, fractions);
  if (number === undefined) return fail(NOT_MONEY);
  const amount = Math.round(number * unit.factor * 100) / 100;
  if (amount > MOST) return fail('cells.tooMuch');
  const known = disambiguated(currency, prefix || tail, fileCurrency);
  return ok({ amount, ...(known && { currency: known }) });
}

/** What a cell of a money column shows about how its file writes fractions. A size such as `M` makes of three digits what it likes. */
export function moneyForm(cell: string): FractionForm | undefined {
  if (!/\d[.,]\d/.test(cell) || !readMoney(cell).ok) return undefined;
  const { digits, tail } = partsOf(cell) ?? { digits: '', tail: '' };
  const form = fractionForm(digits);
  return form === 'either' && unitOf(tail)?.factor !== 1 ? undefined : form;
}

function partsOf(cell: string) {
  if (cell.length > LONGEST) return undefined;
  // Salesforce reports add the converted amount in brackets.
  const bare = cell
    .normalize('NFKC')
    .replace(/[\s'’_]/g, '')
    .replace(/(?<=\d)\([^()]*\)$/, '');
  const parts = /^([^\d.,+-]*)([+-]?)([^\d.,+-]*)(\d[\d.,]*(?:e\+?\d{1,2})?)(.*)$/i.exec(bare);
  if (!parts) return undefined;
  const [, before = '', sign, after = '', digits = '', tail = ''] = parts;
  return { before, sign, after, digits, tail };
}

/** An ISO 4217 code or a sign, in a column of its own or in a header. */
export function currencyOf(text: string): string | undefined {
  const bare = text.trim().toLowerCase();
  const code = bare.toUpperCase();
  return CODES.has(code) ? code : Object.hasOwn(SIGNS, bare) ? SIGNS[bare] : undefined;
}

/** The currency in a column of its own. */
export function readCurrency(cell: string): Read<string> {
  if (isBlank(cell)) return ok(undefined);
  const code = currencyOf(cell);
  return code ? ok(code) : fail('cells.noCurrency');
}

/** What `ARR (EUR)` says of all its column. */
export const headerCurrency = (header = ''): string | undefined => currencyOf(/\(([^()]+)\)\s*$/.exec(header)?.[1] ?? '');

/** A bare `$` is any dollar: the file's own currency says which. */
function disambiguated(currency: string | undefined, sign: string, fileCurrency: string | undefined): string | undefined {
  return sign.endsWith('$') && sign.length === 1 ? (fileCurrency ?? currency) : (currency ?? fileCurrency);
}

/** What follows the digits: a size (`k`, `M`), a currency, or both. */
function unitOf(tail: string): { factor: number; currency?: string } | undefined {
  if (tail === '') return { factor: 1 };
  const currency = currencyOf(tail);
  if (currency) return { factor: 1, currency };
  const text = tail.toLowerCase().replace(/\.$/, '');
  for (const [suffix, factor] of Object.entries(SUFFIXES)) {
    if (text === suffix) return { factor };
    const rest = text.startsWith(suffix) ? currencyOf(text.slice(suffix.length).replace(/^\./, '')) : undefined;
    if (rest) return { factor, currency: rest };
  }
  return undefined;
}
