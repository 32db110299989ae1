import { daysBetween } from '../dates';
import { DAY_MS } from '../durations';
import type { Case } from '../priority/rules/rule';
import { lettersOf } from '../text/letters';
import type { Found } from './fires';
import type { Trigger } from './trigger';

/** Those who have left were not silent, and where nobody has the role nobody can be. */
function silentFound({ role, days = 0 }: RoleTrigger, { account: { contacts, touchpoints }, clock }: Case): Found {
  const names = new Set(contacts.flatMap((contact) => (contact.role === role && !contact.left ? [lettersOf(contact.name)] : [])));
  if (names.size === 0) return undefined;
  const theirs = touchpoints.find(
    ({ contactName, direction, at }) => contactName && direction !== 'out' && at <= clock.now && names.has(lettersOf(contactName)),
  );
  // Nothing logged at all is not silence; of somebody who never took part it counts from where the log begins.
  const since = (theirs ?? touchpoints.at(-1))?.at;
  if (since === undefined || clock.ms - Date.parse(since) <= days * DAY_MS) return undefined;
  return { anchor: `${role} silent`, why: { kind: 'silent role', role, since } };
}

/** All admins of whom it is known; one who was there yesterday is enough. */
export function adminFound(days: number, { account: { contacts }, clock }: Case): Found {
  const seen = contacts.flatMap(({ role, left, lastActive }) => (role === 'technical admin' && !left && lastActive ? [lastActive] : []));
  const since = seen.sort().at(-1);
  if (since === undefined || daysBetween(since, clock.today) <= days) return undefined;
  return { anchor: 'admin inactive', why: { kind: 'admin inactive', since } };
}

type RoleTrigger = Extract<Trigger, { kind: 'role' }>;

/** Somebody of this role is silent or has left, or nobody has it; where no contact is known at all, nobody is missed. */
export function roleFound(trigger: RoleTrigger, one: Case): Found {
  const { role, is } = trigger;
  if (is === 'silent') return silentFound(trigger, one);
  const { contacts } = one.account;
  const holders = contacts.filter((contact) => contact.role === role);
  const so = is === 'left' ? holders.length > 0 && holders.every(({ left }) => left) : contacts.length > 0 && holders.length === 0;
  return so ? { anchor: `${role} ${is}`, why: { kind: 'role', role, is } } : undefined;
}
