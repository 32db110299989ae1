/** Where the head of the record is posted: an https address without a sign-in in it. Whoever knows it may post there, so it is a secret. */
export function isSink(address: string): boolean {
  if (address.length > 2_000 || !URL.canParse(address)) return false;
  const { protocol, username, password, hash } = new URL(address);
  return protocol === 'https:' && !username && !password && !hash;
}

/** In the copy of the company's values on disk it stands for the address, which the browser says again at its next start. */
export const UNSAID_SINK = 'https://unsaid.invalid/';

const KEY = 'audit.sink';

/** The company's values as they may be on disk. What could not be used as an address stays unusable. */
export function withoutSink(values: unknown): unknown {
  if (typeof values !== 'object' || values === null || !(KEY in values)) return values;
  const { [KEY]: sink } = values;
  return { ...values, [KEY]: typeof sink === 'string' && isSink(sink) ? UNSAID_SINK : null };
}
