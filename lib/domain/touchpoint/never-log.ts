import { say } from '../../words/say';
import type { Account } from '../account';
import { domainOfEmail, normaliseDomain, normaliseEmail } from '../address/address';
import { type OwnConfig, ownTest } from '../address/colleagues';
import type { LookedUp } from '../match/looked-up';
import type { PageFacts } from '../place';
import type { PolicyValues } from '../policy/policy-schema';
import { everybody, outsiders } from './people';

type Listed = Required<Pick<PolicyValues, 'neverLog.domains' | 'neverLog.addresses'>>;

/** `mine`: those of them that the person alone lists, and can take back. */
export type NeverLogRules = Listed & { mine?: readonly string[] };

/** A domain or an address as a rule keeps it; `undefined` for anything else. */
export const neverLogRule = (typed: string): string | undefined => normaliseEmail(typed) ?? normaliseDomain(typed);

/** What the company lists, and what the person lists besides. */
export function neverLogRules({ policy, neverLog }: { policy: Listed; neverLog: readonly string[] }): NeverLogRules {
  const { 'neverLog.domains': domains, 'neverLog.addresses': addresses } = policy;
  const isAddress = (rule: string) => rule.includes('@');
  return {
    'neverLog.domains': [...domains, ...neverLog.filter((rule) => !isAddress(rule))],
    'neverLog.addresses': [...addresses, ...neverLog.filter(isAddress)],
    mine: neverLog.filter((rule) => !domains.includes(rule) && !addresses.includes(rule)),
  };
}

interface Named {
  facts: PageFacts | null;
  lookedUp?: LookedUp;
  account: Pick<Account, 'domains'>;
  own: OwnConfig;
}

/** Why a touchpoint of this page is never logged, in a sentence; `undefined`: it may be. */
export function neverLogged({ facts, lookedUp, account, own }: Named, rules: NeverLogRules): string | undefined {
  const people = everybody(facts, lookedUp?.requester);
  const others = outsiders(people, ownTest(own));
  if (people.length > 0 && others.length === 0) return say('touchpoint.onlyOurs');
  const address = others.find((person) => rules['neverLog.addresses'].includes(person.address))?.address;
  if (address) return because(address, rules);
  const hosts = [...others.flatMap((person) => domainOfEmail(person.address) ?? []), ...account.domains];
  const domain = rules['neverLog.domains'].find((listed) => hosts.some((host) => host === listed || host.endsWith(`.${listed}`)));
  return domain && because(domain, rules);
}

/** Whose rule it is: the company's holds, one's own is taken back where it was made. */
const because = (what: string, { mine = [] }: NeverLogRules) =>
  say(mine.includes(what) ? 'touchpoint.neverLoggedByYou' : 'touchpoint.neverLogged', { what });
