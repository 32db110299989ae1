import type { Composer, InsertOutcome, InsertRequest } from '../../domain/outreach/insert';
import { say } from '../../words/say';
import type { TabRow } from '../tabs';

/** The composer in front of the person in this tab, where one can be told. None is known yet on any page: copying is what works everywhere. */
export async function composerIn(_tab: TabRow): Promise<Composer | undefined> {
  return undefined;
}

/** Puts a text into that composer. */
export async function putInto(_tab: TabRow, _request: InsertRequest): Promise<InsertOutcome> {
  return { kind: 'no_composer', sentence: say('outreach.noComposer') };
}
