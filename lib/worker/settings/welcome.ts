import { isApproved } from '../../domain/address/workspace';
import type { WelcomeView } from '../../domain/desk/welcome';
import { decidesWorkspaces } from '../../domain/policy/policy';
import type { Input } from '../../messaging/protocol';
import type { Handlers } from '../../messaging/server';
import { ownId } from '../../platform/runtime';
import { openNewDesk } from '../../platform/tabs';
import { countAccounts, countAccountsOf } from '../../store/book/accounts';
import { withheldHosts } from '../panel/withheld';
import { readConfig } from './config';
import { attachToOpenTabs, countUnattached, openPages } from './open-pages';
import { approveWorkspace } from './settings';

/** A new user finds the desk open; an update only attaches to the tabs again. */
export async function installed(reason: string): Promise<void> {
  if (reason === 'install') await openNewDesk('welcome');
  await attachToOpenTabs();
}

async function readWelcome(): Promise<WelcomeView> {
  const { workspaces, policy, hostsOff, readOnly } = await readConfig();
  const decided = decidesWorkspaces(policy);
  const stored = readOnly?.code !== 'storage_closed';
  const [pages, unattached, accounts, sampleAccounts] = await Promise.all([
    openPages(),
    countUnattached(),
    stored ? countAccounts() : 0,
    stored ? countAccountsOf('sample') : 0,
  ]);
  return {
    workspaces: workspaces.map((address) => ({ address, by: decided ? 'policy' : 'user' })),
    openPages: pages.filter(({ address, host }) => !isApproved(workspaces, address) && !hostsOff.includes(host)),
    decided,
    unattached,
    accounts,
    sampleAccounts,
    extensionId: ownId(),
    readOnly,
  };
}

/** Approving twice is approving once, so a worker that stops in between is simply asked again. */
async function approveWorkspaces({ addresses }: Input<'workspaces.approve'>): Promise<void> {
  for (const address of addresses) await approveWorkspace(address);
}

/** What the first page asks, and what the browser withholds, which every page of the desk says. */
export const welcomeHandlers: Pick<Handlers, 'welcome.read' | 'workspaces.approve' | 'hosts.withheld'> = {
  'welcome.read': readWelcome,
  'workspaces.approve': approveWorkspaces,
  'hosts.withheld': withheldHosts,
};
