import type { Clue, Pin } from './identity';

/** How long a pin on a whole domain lasts, in days. */
const DOMAIN_PIN_DAYS = 30;

function scopeOf(clue: Clue): Pin['scope'] {
  if (clue.pin) return clue.pin;
  return clue.kind === 'domain' ? 'domain' : clue.kind === 'email' ? 'address' : 'organization';
}

/**
 * The user's correction as a row. Pins on an address or an organization stay. A domain pin covers people nobody has looked at,
 * so it ends after 30 days; unless two accounts in the book share the domain, because then no import can settle what it settles.
 * The id follows from the value: a new pin replaces the old one. It is cut to what the protocol takes (200 characters).
 */
export function makePin(clue: Clue, accountId: string, now: string, accountsSharingDomain: number): Pin {
  const scope = scopeOf(clue);
  const pin: Pin = { id: `${clue.kind}:${clue.value.slice(-170)}`, kind: clue.kind, value: clue.value, scope, accountId, createdAt: now };
  if (scope !== 'domain' || accountsSharingDomain >= 2) return pin;
  return { ...pin, expiresAt: new Date(Date.parse(now) + DOMAIN_PIN_DAYS * 86_400_000).toISOString() };
}

/** Pins that still hold at an instant. */
export function livePins(pins: Pin[], now: string): Pin[] {
  return pins.filter((pin) => pin.expiresAt === undefined || Date.parse(pin.expiresAt) > Date.parse(now));
}
