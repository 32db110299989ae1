import { zendesk } from '../../connectors/zendesk';
import { nowIso } from '../../domain/dates';
import type { LookedUp } from '../../domain/match/looked-up';
import { log } from '../../platform/log';
import { liveSupportOf, putLiveSupport } from '../../store/connections/live';
import { getLookup } from '../../store/connections/lookups';
import { mayAsk, zendeskOf } from '../connections/zendesk';
import { refreshTab } from '../context/context';
import { resolve } from '../context/resolve';
import { readTab, type TabRow } from '../context/tabs';
import { changingBook } from '../context/view-cache';
import { type Config, readConfig } from '../settings/config';
import { isFresh, pauseOf, pauseUntil } from './lookup';
import { lookupKey } from './lookup-key';

/**
 * A place is asked about once it has been in front for this long, ms: whatever a page does with its address costs one question a
 * second at most, and none of the turns by which the account itself is looked up.
 */
const REST_MS = 1_000;

/** Brings the open tickets of the organization in front into its account, behind what is shown. Fails quietly: the card stands without it. */
export async function refreshSupport(tabId: number, generation: number): Promise<void> {
  const config = await readConfig();
  await new Promise((resolve) => setTimeout(resolve, REST_MS));
  const asked = await askable(tabId, generation, config);
  if (!asked) return;
  const { tab, organization, connectionId, accountId } = asked;
  const known = await liveSupportOf(connectionId, organization.id);
  if (known && known.accountId === accountId && isFresh(known)) return;
  if (await pauseOf(tab)) return;
  const host = new URL(tab.origin).hostname;
  const opened = await zendeskOf(host);
  const answer = opened.ok ? await opened.value.support(organization.id) : opened;
  if (!answer.ok) {
    log('support failed', answer.error.code);
    return pauseUntil(tab, answer.error);
  }
  const live = {
    connectionId,
    organizationId: organization.id,
    accountId,
    label: `${zendesk.name} (${host})`,
    asOf: nowIso(),
    support: answer.value,
  };
  await changingBook(() => putLiveSupport(live));
  await refreshTab(tabId);
}

/**
 * The organization and its account, if the tab still shows that place and the organization alone names the account:
 * a person may write about somebody else's tickets.
 */
async function askable(tabId: number, generation: number, config: Config) {
  const tab = await readTab(tabId);
  const key = lookupKey(tab?.place);
  if (!tab || !key || tab.generation !== generation || !(await mayAsk(tab))) return undefined;
  const lookedUp = await getLookup(key);
  if (!lookedUp?.organization) return undefined;
  const accountId = await accountOf(tab, lookedUp, config);
  return accountId === undefined ? undefined : { tab, organization: lookedUp.organization, connectionId: lookedUp.connectionId, accountId };
}

async function accountOf(tab: TabRow, { requester: _, ...lookedUp }: LookedUp, config: Config): Promise<string | undefined> {
  const { match } = await resolve({ ...tab, facts: { people: [] }, choice: undefined }, lookedUp, config);
  return match.state === 'matched' ? match.accountId : undefined;
}
