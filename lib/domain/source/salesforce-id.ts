/** As which of these the upper-case letters of five characters are written. */
export const CHECK_LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ012345';

/** The three characters that make a case-sensitive id safe in systems without case: one bit per upper-case letter, five to a character. */
function checksum(id: string): string {
  return [0, 5, 10]
    .map((start) => CHECK_LETTERS[[...id.slice(start, start + 5)].reduce((bits, char, n) => bits | (/[A-Z]/.test(char) ? 1 << n : 0), 0)])
    .join('');
}

/**
 * The 18-character form of a Salesforce id, `undefined` for anything else. A 15-letter object name such as `ServiceContract`
 * has no digit, `000` is nobody's key prefix, and an 18-character id must carry its own checksum.
 */
export function to18(id: string): string | undefined {
  if (!/^(?!000)(?=.*\d)[A-Za-z\d]{15}([A-Z0-5]{3})?$/.test(id)) return undefined;
  const full = id.slice(0, 15) + checksum(id);
  return id.length === 15 || id === full ? full : undefined;
}

/** True for a well-formed id of 15 or 18 characters. */
export function isSalesforceId(id: string): boolean {
  return to18(id) !== undefined;
}
