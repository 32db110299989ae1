import type { SavedView } from '../../domain/desk/book';
import type { ScreenSettings } from '../../domain/desk/screen';
import { type NoticeChoices, QUIET } from '../../domain/notice/choices';
import { NO_OUTREACH, type OutreachChoices } from '../../domain/outreach/view';
import type { HostId } from '../../domain/place';
import type { SourceKind } from '../../domain/policy/policy-schema';
import type { TodayChoices } from '../../domain/priority/today';
import type { Template } from '../../domain/template/definition';
import { db } from '../db';

/** Choices of this person that the worker asks on every page. */
export interface Settings extends ScreenSettings {
  ownDomains: string[];
  hostsOff: HostId[];
  /** Domains and addresses whose mail and tickets this person never logs. */
  neverLog: string[];
  /** Which source this person believes first, where the company leaves it to them. */
  sourceOrder: SourceKind[];
  views: SavedView[];
  /** Only what the person said themselves. */
  today: Partial<TodayChoices>;
  notices: NoticeChoices;
  outreach: OutreachChoices;
  /** Versions of templates that were written here. */
  templates: readonly Template[];
}

const EMPTY: Settings = {
  ownDomains: [],
  hostsOff: [],
  neverLog: [],
  sourceOrder: [],
  views: [],
  today: {},
  notices: QUIET,
  outreach: NO_OUTREACH,
  templates: [],
  appearance: 'system',
  presenting: false,
  lockMinutes: 0,
};

export async function readSettings(): Promise<Settings> {
  const rows = await db.setting.bulkGet(Object.keys(EMPTY));
  return { ...EMPTY, ...Object.fromEntries(rows.flatMap((row) => (row ? [[row.key, row.value]] : []))) };
}

/** Changes one setting from what is stored now, so that two quick changes do not lose one. */
export async function changeSetting<K extends keyof Settings>(key: K, change: (value: Settings[K]) => Settings[K]): Promise<void> {
  await db.transaction('rw', db.setting, async () => {
    const row = await db.setting.get(key);
    await db.setting.put({ key, value: change((row?.value as Settings[K] | undefined) ?? EMPTY[key]) });
  });
}

export async function readWorkspaces(): Promise<string[]> {
  return (await db.workspace.toArray()).map((row) => row.address);
}

export async function addWorkspace(address: string): Promise<void> {
  await db.workspace.put({ address });
}

export async function removeWorkspace(address: string): Promise<void> {
  await db.workspace.delete(address);
}
