const DIGITS = 'BCDFGHJKLMNPQRSTVWXZbcdfghjklmnpqrstvwxz';

/**
 * What a thread token of an address says, e.g. `f:1861234567890123456`: a base-40 number whose base-64 digits are base64 text.
 * Longest real token: 75 characters (a draft). Source: InboxSDK `encodeDraftUrlId.ts`.
 */
export function decodeToken(token: string): string | undefined {
  if (token.length > 120) return undefined;
  let number = 0n;
  for (const digit of token) {
    const value = DIGITS.indexOf(digit);
    if (value < 0) return undefined;
    number = number * 40n + BigInt(value);
  }
  const bits = number.toString(2);
  const bytes = bits.padStart(Math.ceil(bits.length / 6) * 6, '0').match(/.{8}/g) ?? [];
  const text = String.fromCharCode(...bytes.map((byte) => Number.parseInt(byte, 2)));
  return /^(f:|a:r-?)\d{1,20}(\+msg-.+)?$/.test(text) ? text : undefined;
}

/**
 * The id we keep for a thread: hex for received ones (`f:`, equal to Gmail's legacy and API id), `a:r-1` for those the user started.
 * Takes the decoded token, `thread-f:1`, `#thread-f:1` or the hex id itself; a draft (`…+msg-a:…`) names no thread.
 */
export function threadId(text: string | null | undefined): string | undefined {
  const [, hex, received, started] = text?.match(/^(?:([\da-f]{15,16})|(?:#?thread-)?(?:f:(\d{1,20})|(a:r-?\d{1,20})))$/) ?? [];
  const id = hex ?? started ?? (received && BigInt(received).toString(16));
  return id && (started || id.length <= 16) ? id : undefined;
}
