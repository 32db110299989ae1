import { type NoMoney, readMoney } from '../../connectors/csv/money-value';
import { isFreeMail, normaliseDomain } from '../../domain/address/address';
import type { OwnTest } from '../../domain/address/colleagues';
import { isIsoDate } from '../../domain/dates';
import { appError, fail, ok, type Result } from '../../domain/errors';
import type { FieldValue, ValueField } from '../../domain/records/fields';
import type { PlainKey, TextKey } from '../../words/catalogue';
import { say } from '../../words/say';

const NO_ARR = {
  'cells.noMoney': 'refused.arrNoMoney',
  'cells.negative': 'refused.arrNegative',
  'cells.tooMuch': 'refused.arrTooLarge',
} as const satisfies Record<NoMoney, TextKey>;

interface Around {
  /** In which the account is kept; an amount without one means it, and one in another is a mistake. */
  currency?: string;
  own: Pick<OwnTest, 'host'>;
}

const bad = (text: PlainKey) => fail(appError('bad_input', say(text)));
const LONGEST = 300;

/** What a person typed into a field, by the rules that read files; empty means nothing and cannot be written. */
export function readValue(field: ValueField, text: string, { currency, own }: Around): Result<FieldValue> {
  const typed = text.trim();
  if (typed === '') return bad('records.empty');
  if (typed.length > LONGEST || /\p{Cc}/u.test(typed)) return bad('records.tooLong');
  switch (field) {
    case 'arr': {
      const read = readMoney(typed, currency);
      if (!read.ok || !read.value)
        return fail(appError('bad_input', say(read.ok ? 'records.empty' : NO_ARR[read.error], { short: '$84k' })));
      const other = currency !== undefined && read.value.currency !== currency;
      return other ? fail(appError('bad_input', say('records.otherCurrency', { currency }))) : ok(read.value);
    }
    case 'renewal':
      return isIsoDate(typed) ? ok(typed) : bad('records.noDay');
    case 'domain': {
      const domain = normaliseDomain(typed);
      if (!domain) return bad('refused.notADomain');
      // Everybody has a mailbox there, or we do: it would name every customer.
      return isFreeMail(domain) || own.host(domain) ? bad('records.anybodysDomain') : ok(domain);
    }
    default:
      return ok(typed);
  }
}
