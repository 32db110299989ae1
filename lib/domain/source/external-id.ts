import { CHECK_LETTERS, to18 } from './salesforce-id';

/** Gives letters the case that an 18-character id's last three ask for; systems that ignore case hand ids back in lower case. */
function recase(id: string): string {
  const check = id.slice(15).toUpperCase();
  const letters = [...id.slice(0, 15).toLowerCase()].map((char, n) =>
    (CHECK_LETTERS.indexOf(check[Math.floor(n / 5)] ?? '') >> (n % 5)) & 1 ? char.toUpperCase() : char,
  );
  return letters.join('') + check;
}

/** A Salesforce record id as another system or a file writes it, in its 18-character form; `undefined` where the text is not one. */
export function salesforceId(text: string): string | undefined {
  const id = text.trim();
  const oneCase = id === id.toLowerCase() || id === id.toUpperCase();
  return to18(oneCase && /^[A-Za-z0-9]{15}[A-Za-z0-5]{3}$/.test(id) ? recase(id) : id);
}

/** The same for accounts only (key prefix `001`), so that a plain number of 15 digits is not taken for a record id. */
export function salesforceAccountId(text: string): string | undefined {
  const id = salesforceId(text);
  return id?.startsWith('001') ? id : undefined;
}

/** An id that another system keeps for an account. Zendesk takes `ACC-7` and `acc-7` for one id, so everybody does. */
export function normaliseExternalId(text: string): string | undefined {
  return text.trim().normalize('NFC').toLowerCase().normalize('NFC').slice(0, 255) || undefined;
}

const GIVEN = 'row:';

/** An id that we give to a row whose file has none: like no id of any system, and nothing to show. */
export const givenId = (hash: string): string => GIVEN + hash;
export const isGivenId = (id: string): boolean => id.startsWith(GIVEN);
