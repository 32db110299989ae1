const DIGITS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';
const BASE64 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Writes a thread token as Gmail's address bar shows it, e.g. from `f:1861234567890123456`. */
export function encodeToken(plain: string): string {
  let number = 0n;
  for (const digit of btoa(plain).replace(/=/g, '')) number = number * 64n + BigInt(BASE64.indexOf(digit));
  let token = '';
  for (; number > 0n; number /= 40n) token = DIGITS[Number(number % 40n)] + token;
  return token;
}
