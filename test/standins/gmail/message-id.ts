import type { Mail } from '../world';

/** The first one's id is the thread's. Ids begin with the time in milliseconds, 20 bits further up. */
export const messageId = ({ at }: Pick<Mail, 'at'>, first: bigint, n: number): string =>
  (at === undefined ? first + BigInt(n) * 0x5f3b1n : BigInt(at) << 20n).toString(16);
