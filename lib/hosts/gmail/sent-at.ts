import type { IsoInstant } from '../../domain/account';

/** Ids of mails begin with their time in milliseconds, 20 bits further up (checked on seven public addresses, 2022-2026). */
export function mailAt(message: Element): number {
  const id = message.getAttribute('data-legacy-message-id') ?? '';
  return /^[\da-f]{15,16}$/.test(id) ? Number(BigInt(`0x${id}`) >> 20n) : Number.NaN;
}

export const isoOf = (ms: number): IsoInstant | undefined =>
  Number.isFinite(ms) && ms > 0 ? (new Date(ms).toISOString() as IsoInstant) : undefined;
