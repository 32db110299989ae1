/** Gmail's address alphabet: 40 letters without vowels, so that no word appears by chance. */
const LETTERS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Writes a thread's permanent id (`f:<decimal>` or `a:r<n>`) the way Gmail puts it into the address. */
export function threadToken(permId: string): string {
  const digits = Buffer.from(permId, 'ascii').toString('base64').replace(/=+$/, '');
  let rest = [...digits].reduce((sum, digit) => sum * 64n + BigInt(BASE64.indexOf(digit)), 0n);
  let token = '';
  while (rest > 0n) {
    token = LETTERS[Number(rest % 40n)] + token;
    rest /= 40n;
  }
  return token;
}
