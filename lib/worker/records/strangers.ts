import type { Account } from '../../domain/account';
import { normaliseEmail } from '../../domain/address/address';
import { ownTest } from '../../domain/address/colleagues';
import type { Stranger } from '../../domain/records/view';
import { neverLogged, neverLogRules } from '../../domain/touchpoint/never-log';
import { everybody, outsiders } from '../../domain/touchpoint/people';
import type { TabRow } from '../context/tabs';
import { matchOfTab } from '../context/view';
import type { Config } from '../settings/config';

/** As many as a panel can show; a thread with more is a mailing. */
const MOST = 5;

/** People of the page in front who are not contacts of its account. Nobody whose mail the company wants kept out. */
export async function strangersOf(tab: TabRow, config: Config): Promise<{ account?: Account; strangers: Stranger[] }> {
  const match = await matchOfTab(tab, config);
  if (!match) return { strangers: [] };
  const { account, lookedUp } = match;
  const { facts } = tab;
  const own = { ownDomains: new Set(config.ownDomains), mailbox: facts?.mailbox };
  if (config.policy['fields.neverCache'].includes('contacts') || neverLogged({ facts, lookedUp, account, own }, neverLogRules(config)))
    return { account, strangers: [] };
  const known = new Set(account.contacts.flatMap(({ email }) => (email ? [normaliseEmail(email)] : [])));
  const people = outsiders(everybody(facts, lookedUp?.requester), ownTest(own)).filter(({ address }) => !known.has(address));
  return { account, strangers: people.slice(0, MOST).map(({ address, name }) => ({ address, name: name?.trim() || address })) };
}
