import type { Money } from './account';

const UNITS: readonly [size: number, letter: string][] = [
  [1, ''],
  [1e3, 'k'],
  [1e6, 'M'],
  [1e9, 'B'],
  [1e12, 'T'],
];

/** `€ 84k`, `$ 1.2M`, `CHF 84k`; without a currency only `84k`, because a guessed currency is a wrong amount. */
export function formatMoney({ amount, currency }: Money): string {
  const sign = amount < 0 ? '-' : '';
  const figure = compact(Math.abs(amount));
  return currency ? `${sign}${symbolOf(currency)} ${figure}` : `${sign}${figure}`;
}

/** Two figures at least: one decimal below ten of a unit, none above. */
function compact(amount: number): string {
  for (const [index, [size, letter]] of UNITS.entries()) {
    const inUnit = amount / size;
    const shown = index > 0 && inUnit < 9.95 ? Math.round(inUnit * 10) / 10 : Math.round(inUnit);
    if (shown < 1000 || index === UNITS.length - 1) return `${shown}${letter}`;
  }
  return String(amount);
}

/** English signs keep dollars apart (`$`, `CA$`, `A$`); a code that no one knows is shown as it is. */
function symbolOf(currency: string): string {
  try {
    const parts = new Intl.NumberFormat('en-US', { style: 'currency', currency, currencyDisplay: 'symbol' }).formatToParts(0);
    return parts.find((part) => part.type === 'currency')?.value ?? currency;
  } catch {
    return currency;
  }
}
