import { isFreeMail, normaliseDomain } from '../../domain/address/address';
import { isApproved, isProxied, workspaceAddress } from '../../domain/address/workspace';
import type { CompanyPolicy, SettingsView } from '../../domain/desk/settings';
import { appError } from '../../domain/errors';
import { HOSTS, type HostId } from '../../domain/place';
import { masked } from '../../domain/policy/audit';
import { decidesWorkspaces } from '../../domain/policy/policy';
import { BROWSER, shortcuts } from '../../platform/runtime';
import { announce, tell } from '../../platform/tabs';
import { getAccounts } from '../../store/book/accounts';
import { allPins } from '../../store/book/pins';
import { dropLiveSupport } from '../../store/connections/live';
import { removeLookupsOf } from '../../store/connections/lookups';
import { ownHostChanged } from '../../store/records/duplicates';
import { addWorkspace, changeSetting, removeWorkspace as drop, readSettings } from '../../store/settings/settings';
import { say } from '../../words/say';
import { dataSummary } from '../book/book';
import { refreshAllTabs } from '../context/context';
import { allTabs, forgetTab, withTab } from '../context/tabs';
import { changingBook } from '../context/view-cache';
import { lookUp } from '../lookup/lookup';
import { type Config, isConfigSure, refreshConfig, requireWritable } from './config';
import { openPages } from './open-pages';
import { lockIfIdle } from './screen';

export async function readSettingsView(): Promise<SettingsView> {
  const config = await refreshConfig();
  const empty: SettingsView = {
    workspaces: [],
    openPages: [],
    ownDomains: [],
    neverLog: config.neverLog,
    sourceOrder: config.sourceOrder,
    hosts: hostSwitches(config.hostsOff),
    pins: [],
    summary: { accounts: 0, sampleAccounts: 0, contacts: 0, openTasks: 0 },
    company: companyOf(config),
    screen: { appearance: config.appearance, presenting: config.presenting, lockMinutes: config.lockMinutes },
    shortcuts: await shortcuts(say('manifest.togglePanel')),
    browser: BROWSER,
    readOnly: config.readOnly,
  };
  if (config.readOnly?.code === 'storage_closed') return empty;
  const [pins, summary, pages, { ownDomains }] = await Promise.all([allPins(), dataSummary(), openPages(), readSettings()]);
  const names = new Map((await getAccounts(pins.map((pin) => pin.accountId))).map((account) => [account.id, account.name]));
  return {
    ...empty,
    ownDomains,
    workspaces: config.workspaces.map((address) => ({ address, by: decidesWorkspaces(config.policy) ? 'policy' : 'user' })),
    openPages: pages.map((page) => page.address).filter((address) => !isApproved(config.workspaces, address)),
    pins: pins.map((pin) => ({ ...pin, accountName: names.get(pin.accountId) ?? say('refused.unknownPin') })),
    summary,
  };
}

export async function readCompanyPolicy(): Promise<CompanyPolicy> {
  return companyOf(await refreshConfig());
}

/** Without the one value that is a secret. */
export function companyOf({ policy, broken, skipped = [] }: Config): CompanyPolicy {
  const sink = policy['audit.sink'];
  return { policy: { ...policy, 'audit.sink': sink && masked(sink) }, broken, skipped };
}

const hostSwitches = (off: HostId[]) => Object.fromEntries(HOSTS.map((host) => [host, !off.includes(host)])) as Record<HostId, boolean>;

export async function approveWorkspace(typed: string): Promise<{ address: string }> {
  await requireWritable();
  const workspace = workspaceAddress(typed);
  if (!workspace) throw appError('bad_input', say(isProxied(typed) ? 'systems.proxied' : 'refused.notAWorkspace'));
  const { policy } = await refreshConfig();
  if (decidesWorkspaces(policy) && !policy['workspaces.allowed'].includes(workspace.address)) {
    throw appError('forbidden', say('refused.workspacesAreSet'));
  }
  await addWorkspace(workspace.address);
  await settingsChanged();
  for (const tab of await allTabs()) void lookUp(tab.tabId, tab.generation);
  return { address: workspace.address };
}

/** What was read there goes with the approval. */
export async function removeWorkspace(address: string): Promise<void> {
  await requireWritable();
  await drop(address);
  await removeLookupsOf(address);
  await changingBook(() => dropLiveSupport(`zendesk:${address}`));
  await settingsChanged();
}

export async function addOwnDomain(typed: string): Promise<{ domain: string }> {
  await requireWritable();
  const domain = normaliseDomain(typed);
  if (!domain) throw appError('bad_input', say('refused.notADomain'));
  if (isFreeMail(domain)) throw appError('bad_input', say('refused.freeMail', { domain }));
  await changeSetting('ownDomains', (domains) => [...new Set([...domains, domain])].sort());
  await changingBook(() => ownHostChanged(domain));
  await settingsChanged();
  return { domain };
}

export async function removeOwnDomain(domain: string): Promise<void> {
  await requireWritable();
  await changeSetting('ownDomains', (domains) => domains.filter((other) => other !== domain));
  await changingBook(() => ownHostChanged(domain));
  await settingsChanged();
}

export async function setHost(host: HostId, enabled: boolean): Promise<void> {
  await requireWritable();
  const { policy } = await refreshConfig();
  if (enabled && policy['hosts.disabled'].includes(host)) throw appError('forbidden', say('refused.productIsOff'));
  await changeSetting('hostsOff', (off) => [...off.filter((other) => other !== host), ...(enabled ? [] : [host])]);
  await settingsChanged();
}

/** Everybody who shows something reads it again. */
export async function settingsChanged(): Promise<void> {
  const { hostsOff } = await refreshConfig();
  // Not while the browser has yet to say what the company decides: then all is off for a moment.
  if (await isConfigSure()) await leaveSwitchedOff(hostsOff);
  await lockIfIdle();
  await refreshAllTabs();
  await announce('data.changed', { what: 'settings' });
}

/**
 * Nothing is known any more of pages of products that are switched off: their panels may ask nothing, and the pages take them away as
 * they say where they are.
 */
async function leaveSwitchedOff(hostsOff: readonly HostId[]): Promise<void> {
  for (const { tabId, documentId, generation, place } of await allTabs()) {
    if (!place || !hostsOff.includes(place.host)) continue;
    await withTab(tabId, () => forgetTab(tabId));
    await tell({ tabId, frameId: 0, documentId }, 'overlay.report', {});
    await announce('tab.changed', { tabId, documentId, generation });
  }
}
