import { type AppError, appError } from '../domain/errors';
import type { HostId } from '../domain/place';
import { approvedWorkspaces, type Policy, readPolicy } from '../domain/policy';
import type { ScreenSettings } from '../domain/screen';
import { managedValues, session } from '../platform/storage';
import { readSettings, readWorkspaces } from '../store/settings';
import { storeError, storeState } from '../store/state';

/** Everything a page visit asks that is not the book; kept in the session so that a waking worker need not open the database. */
export interface Config extends ScreenSettings {
  /** Addresses in force: the company's where it lists them, else the user's. */
  workspaces: string[];
  ownDomains: string[];
  hostsOff: HostId[];
  policy: Policy;
  /** Why nothing may be changed, if so. */
  readOnly?: AppError;
}

export const CONFIG_KEY = 'config';

export async function readConfig(): Promise<Config> {
  return (await session.get<Config>(CONFIG_KEY)) ?? refreshConfig();
}

/** Reads settings and policy anew; call after every change of either. */
export async function refreshConfig(): Promise<Config> {
  const { policy, broken } = readPolicy(await managedValues());
  const { readOnly } = await storeState();
  const stored = await storedChoices();
  const config: Config = {
    workspaces: approvedWorkspaces(policy, stored.workspaces),
    ownDomains: stored.ownDomains,
    hostsOff: [...new Set([...stored.hostsOff, ...policy['hosts.disabled']])],
    policy,
    appearance: stored.appearance,
    presenting: stored.presenting,
    lockMinutes: stored.lockMinutes,
    readOnly: readOnly ?? stored.error ?? broken,
  };
  // A storage failure is not remembered: the next question tries again.
  if (!config.readOnly) await session.set({ [CONFIG_KEY]: config });
  return config;
}

interface StoredChoices extends ScreenSettings {
  workspaces: string[];
  ownDomains: string[];
  hostsOff: HostId[];
  error?: AppError;
}

/** Without its settings Sidelight shows as little as it can. */
const UNKNOWN: StoredChoices = { workspaces: [], ownDomains: [], hostsOff: [], appearance: 'system', presenting: true, lockMinutes: 0 };

async function storedChoices(): Promise<StoredChoices> {
  try {
    const [workspaces, { views: _, ...settings }] = await Promise.all([readWorkspaces(), readSettings()]);
    return { workspaces, ...settings };
  } catch (error) {
    return { ...UNKNOWN, error: storeError(error) };
  }
}

/** Forgets what was cached and refuses when nothing may be changed here. */
export async function requireWritable(): Promise<void> {
  const { readOnly } = await readConfig();
  if (readOnly) throw readOnly.code === 'bug' ? appError('storage_closed') : readOnly;
}
