import type { AmountReading } from '@/components/desk/import/importer';
import type { AmountEvidence } from '@/lib/connectors/csv/first-look';
import { readMoney } from '@/lib/connectors/csv/money-value';
import type { FractionSign } from '@/lib/domain/money';

/**
 * How amounts like `12.345` are read, and which rows say so. `chosen`: what somebody said of all such amounts, or what the rows of an
 * earlier file agreed on, which rows of this one may know better.
 */
export function amountReading({ either, '.': point, ',': comma }: AmountEvidence, chosen: FractionSign | undefined): AmountReading {
  const proof = point && comma ? undefined : (point ?? comma);
  const proven = proof && (proof === point ? '.' : ',');
  const said = chosen === 'any' || chosen === 'none' ? chosen : undefined;
  const fractions = said ?? proven ?? chosen;
  return {
    ...(fractions && { fractions }),
    by: said || (chosen && !proven) ? 'you' : proven ? 'rows' : point ? 'both' : 'usual',
    ...(either && {
      either: { ...either, isFraction: amountIn(either.text, fractions) === amountIn(either.text, 'any'), meanings: meanings(either.text) },
    }),
    ...(proof && { proof }),
  };
}

const meanings = (text: string) => ({ none: amountIn(text, 'none'), any: amountIn(text, 'any') });

function amountIn(text: string, fractions?: FractionSign): number | undefined {
  const read = readMoney(text, undefined, fractions);
  return read.ok ? read.value?.amount : undefined;
}
