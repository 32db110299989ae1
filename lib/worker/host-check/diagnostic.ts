import { nowIso } from '../../domain/dates';
import { appError } from '../../domain/errors';
import { type Diagnostic, isPlainTree } from '../../domain/host/diagnostic';
import { checkedPage } from '../../domain/host/host-check';
import type { Caller } from '../../messaging/server';
import { versions } from '../../platform/runtime';
import { session } from '../../platform/session';
import { announce, ask, inject, openDesk } from '../../platform/tabs';
import { say } from '../../words/say';
import { readTab } from '../context/tabs';
import { readCheck } from './check-rows';

const KEY = 'diagnostic';

/** Asks the page for its structure and shows it in the desk, where a person reads it before it goes anywhere. Replaces the one before. */
async function makeDiagnostic(_input: unknown, { tabId }: Caller): Promise<void> {
  const tab = await readTab(tabId);
  const page = tab?.place && checkedPage(tab.place);
  if (!tab?.place || !page) throw appError('context_changed');
  const address = { tabId, frameId: 0, documentId: tab.documentId };
  let tree = await ask(address, 'host.tree', {});
  if (tree === undefined) {
    await inject('check', address);
    tree = await ask(address, 'host.tree', {});
  }
  // It comes out of a page: whatever made it, nothing but structure is shown.
  if (typeof tree !== 'string' || !isPlainTree(tree)) throw appError('host_changed', say('drift.unreadable'));
  const { last } = await readCheck(tab.place);
  const made: Diagnostic = { host: tab.place.host, page, at: nowIso(), ...versions(), verdicts: last[page] ?? [], tree };
  await session.set({ [KEY]: made });
  await openDesk('diagnostic');
  await announce('data.changed', { what: 'settings' });
}

async function readDiagnostic(): Promise<Diagnostic | null> {
  return (await session.get<Diagnostic>(KEY)) ?? null;
}

async function dropDiagnostic(): Promise<void> {
  await session.remove(KEY);
  await announce('data.changed', { what: 'settings' });
}

export const diagnosticHandlers = {
  'diagnostic.make': makeDiagnostic,
  'diagnostic.read': readDiagnostic,
  'diagnostic.drop': dropDiagnostic,
};
