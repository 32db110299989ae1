import { homesOf } from '../../domain/address/colleagues';
import { narrowed } from '../../domain/bundle/limits';
import type { Ends } from '../../domain/bundle/outdated';
import { rulesOf } from '../../domain/bundle/rules';
import { type HouseRules, liveBy, withoutRequired } from '../../domain/company/house-rules';
import type { ScreenSettings } from '../../domain/desk/screen';
import { type AppError, appError } from '../../domain/errors';
import type { HostId } from '../../domain/place';
import { sha256OfText } from '../../domain/policy/audit';
import { approvedWorkspaces, type PolicyReading, readPolicy, silentPolicy } from '../../domain/policy/policy';
import type { SourceKind } from '../../domain/policy/policy-schema';
import { session } from '../../platform/session';
import { silentConnections } from '../../store/connections/silence';
import { setFoldRules } from '../../store/records/fold-rules';
import { setNeverCached } from '../../store/records/never-cache';
import { readSettings, readWorkspaces } from '../../store/settings/settings';
import { storeError, storeState } from '../../store/state';
import { bundleInForce } from '../bundle/in-force';
import { endsNow } from '../bundle/outdated';
import { type CompanyValues, companyValues, companyValuesSoon } from './company';
import { CONFIG_KEY } from './keys';

/** Everything a page visit asks that is not the book; kept in the session so that a waking worker need not open the database. */
export interface Config extends PolicyReading, ScreenSettings {
  /** Addresses in force: the company's where it lists them, else the user's. */
  workspaces: string[];
  /** Those that the user named, and those of approved mailboxes. */
  ownDomains: string[];
  hostsOff: HostId[];
  /** Besides what the company lists, the person's own: never logged. */
  neverLog: string[];
  /** Which source is believed first: as the company says, else as the person does. */
  sourceOrder: SourceKind[];
  /** Connections that have not answered for so long that nothing of them is shown. */
  hidden?: string[];
  /** How the company judges the same rows, if otherwise than usual; `stamp` tells one bundle from another. */
  house?: {
    rules: HouseRules;
    stamp?: string /** Playbooks of its own, which are too many to be kept here. */;
    playbooks?: true;
    ends?: Ends;
  };
  /** Why nothing may be changed, if so. */
  readOnly?: AppError;
}

export async function readConfig(): Promise<Config> {
  const config = (await session.get<Config>(CONFIG_KEY)) ?? (await refreshConfig());
  // A worker that has just woken knows no rules but the usual ones; whoever waited meanwhile must not bring older ones back.
  liveBy((session.atHand<Config>(CONFIG_KEY)?.value ?? config).house?.rules);
  return config;
}

/** Reads settings and policy anew; call after every change of either. One at a time, so that an older answer never replaces a newer one. */
export function refreshConfig(): Promise<Config> {
  return navigator.locks.request(CONFIG_KEY, async () => configFrom(await companyValues()));
}

/** What to show a page by, right after the browser started as well; `readConfig` is what decides on anything else. */
export async function configToShow(): Promise<Config> {
  const company = await companyValuesSoon();
  return company.sure ? refreshConfig() : configFrom(company);
}

/** Whether the company's values were heard since the browser started. */
export const isConfigSure = async (): Promise<boolean> => (await session.get(CONFIG_KEY)) !== undefined;

async function configFrom({ sure, ...company }: CompanyValues): Promise<Config> {
  const reading = 'values' in company ? readPolicy(company.values) : silentPolicy();
  const { broken } = reading;
  const { readOnly } = await storeState();
  const stored = await storedChoices();
  const bundle = stored.error ? undefined : await bundleInForce(reading.policy);
  // The company's policy wins: a bundle makes it narrower and nothing else.
  const narrow = narrowed(reading.policy, bundle?.payload.limits);
  // Up to 5 MB, and the session holds ten: whoever needs the text asks the browser.
  const policy = { ...narrow, 'bundle.content': narrow['bundle.content'] && (await sha256OfText(narrow['bundle.content'])) };
  const never = policy['fields.neverCache'];
  const ends = bundle && (await endsNow(bundle, policy));
  const house: Config['house'] =
    bundle || never.length > 0
      ? {
          rules: withoutRequired(rulesOf(bundle?.payload), never),
          ...(bundle && { stamp: bundle.digest }),
          ...(bundle?.payload.playbooks && { playbooks: true }),
          ...(ends && { ends }),
        }
      : undefined;
  liveBy(house?.rules);
  // A rule that cannot be read must not delete anything: the last one stays in force, and nothing may be changed meanwhile.
  const sourceOrder = policy.decided.includes('sources.order') ? policy['sources.order'] : stored.sourceOrder;
  const hidden = readOnly || stored.error ? [] : await silentConnections(policy['offline.maxHours']);
  if (sure && !readOnly && !stored.error && !broken) {
    await setNeverCached(policy['fields.neverCache']);
    await setFoldRules({ order: sourceOrder, hidden, ...(bundle?.payload.bands && { bands: house?.rules.bands }) });
  }
  const workspaces = approvedWorkspaces(policy, stored.workspaces);
  const config: Config = {
    ...reading,
    policy,
    workspaces,
    ownDomains: [...new Set([...stored.ownDomains, ...homesOf(workspaces)])],
    neverLog: stored.neverLog,
    sourceOrder,
    hostsOff: [...new Set([...stored.hostsOff, ...policy['hosts.disabled']])],
    appearance: stored.appearance,
    presenting: stored.presenting,
    // 0 where the company leaves it to the person.
    lockMinutes: policy['lock.idleMinutes'] || stored.lockMinutes,
    ...(hidden.length > 0 && { hidden }),
    ...(house && { house }),
    readOnly: readOnly ?? stored.error ?? broken,
  };
  // A storage failure is not remembered: the next question tries again.
  if (sure && !readOnly && !stored.error) await session.set({ [CONFIG_KEY]: config });
  liveBy(house?.rules);
  return config;
}

interface StoredChoices extends ScreenSettings {
  workspaces: string[];
  ownDomains: string[];
  hostsOff: HostId[];
  neverLog: string[];
  sourceOrder: SourceKind[];
  error?: AppError;
}

/** Without its settings Sidelight shows as little as it can. */
const UNKNOWN: StoredChoices = {
  workspaces: [],
  ownDomains: [],
  hostsOff: [],
  neverLog: [],
  sourceOrder: [],
  appearance: 'system',
  presenting: true,
  lockMinutes: 0,
};

async function storedChoices(): Promise<StoredChoices> {
  try {
    const [workspaces, { views: _, today: __, notices: ___, outreach: ____, templates: _____, ...settings }] = await Promise.all([
      readWorkspaces(),
      readSettings(),
    ]);
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
