import type { FractionSign } from '../../domain/money';

/** What one amount says about how its file writes fractions; `either`: its one sign may as well part thousands. */
export type FractionForm = '.' | ',' | 'either';

interface Signed {
  sign: '.' | ',';
  other: '.' | ',';
  whole: string;
  rest: string;
}

/** The last of two kinds of sign marks the fraction; a single kind parts thousands when it repeats. Before three digits `fractions` decides. */
export function numberOf(digits: string, isScaled: boolean, fractions?: FractionSign): number | undefined {
  const signed = lastSign(digits);
  if (!signed) return Number.isFinite(Number(digits)) ? Number(digits) : undefined;
  const { sign, other, whole, rest } = signed;
  if (whole.includes(other)) return whole.includes(sign) ? undefined : joined(whole, other, rest);
  if (whole.includes(sign)) return joined(digits, sign, '0');
  const fraction = Number(`${whole}.${rest}`);
  if (!isEither(signed) || fractions === 'any' || fractions === sign) return fraction;
  if (!isScaled || fractions === other) return Number(whole + rest);
  // `1,234M` is 1.2 million to some and 1.2 billion to others.
  return sign === '.' ? fraction : undefined;
}

/** By which sign this amount writes its fraction; `undefined`: it has none, or is no amount. */
export function fractionForm(digits: string): FractionForm | undefined {
  const signed = lastSign(digits);
  if (!signed || signed.rest === '' || numberOf(digits, false) === undefined) return undefined;
  const { sign, other, whole } = signed;
  if (whole.includes(other)) return sign;
  if (whole.includes(sign)) return other;
  return isEither(signed) ? 'either' : sign;
}

/** `12.345`; nobody writes thousands as `0.500` or `1234.567`. */
const isEither = ({ whole, rest }: Signed): boolean => rest.length === 3 && /^[1-9]\d{0,2}$/.test(whole);

function lastSign(digits: string): Signed | undefined {
  const at = Math.max(digits.lastIndexOf('.'), digits.lastIndexOf(','));
  if (at < 0 || /e/i.test(digits)) return undefined;
  const sign = digits[at] === '.' ? '.' : ',';
  return { sign, other: sign === '.' ? ',' : '.', whole: digits.slice(0, at), rest: digits.slice(at + 1) };
}

function joined(whole: string, separator: string, fraction: string): number | undefined {
  const groups = whole.split(separator);
  // Indian amounts group by two before the last three.
  const regular =
    /^\d{1,3}$/.test(groups[0] ?? '') && groups.slice(1, -1).every((group) => /^\d{2,3}$/.test(group)) && groups.at(-1)?.length === 3;
  return regular ? Number(`${groups.join('')}.${fraction}`) : undefined;
}
