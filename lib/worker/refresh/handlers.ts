import { appError } from '../../domain/errors';
import { dailyCalls, dayOf, type RefreshView } from '../../domain/source/refresh';
import type { Handlers } from '../../messaging/server';
import { announce } from '../../platform/tabs';
import { changeRefresh } from '../../store/connections/refresh';
import type { ConnectionRow, RefreshRow } from '../../store/rows';
import { labelOf } from '../connections/label';
import { readConfig, requireWritable } from '../settings/config';
import { unexpected } from '../unexpected';
import { refreshDue, refreshed, refreshNow } from './due';

/** What the desk asks about refreshing. Runs go on behind the answer. */
export const refreshHandlers: Pick<Handlers, 'refresh.read' | 'refresh.silent' | 'refresh.now' | 'refresh.answer'> = {
  'refresh.read': readRefreshes,
  'refresh.silent': async () => ((await readConfig()).hidden ?? []).map(labelOf),
  'refresh.now': async ({ connectionId }) => {
    await requireWritable();
    await requireRefreshed(connectionId);
    void refreshNow(connectionId).catch(unexpected);
  },
  'refresh.answer': async ({ connectionId, remove }) => {
    await requireWritable();
    await requireRefreshed(connectionId);
    await changeRefresh(connectionId, ({ question }) =>
      question ? { question: undefined, answer: { by: question.by, count: question.count, remove }, next: 0 } : {},
    );
    await announce('data.changed', { what: 'connections' });
    void refreshDue().catch(unexpected);
  },
};

export async function readRefreshes(): Promise<RefreshView[]> {
  const { policy } = await readConfig();
  return (await refreshed()).map(({ connection, refresh }) => viewOf(connection, refresh, policy['refresh.callShare']));
}

async function requireRefreshed(connectionId: string): Promise<void> {
  if (!(await refreshed()).some(({ connection }) => connection.id === connectionId)) throw appError('not_found');
}

function viewOf(
  { id, lastRefresh }: ConnectionRow,
  { running, done, total, next, question, calls }: RefreshRow,
  share: number,
): RefreshView {
  return {
    connectionId: id,
    lastRefresh,
    nextRefresh: next ? (new Date(next).toISOString() as RefreshView['nextRefresh']) : undefined,
    progress: running && !question ? { done, total } : undefined,
    budget: { used: calls?.day === dayOf(Date.now()) ? calls.count : 0, limit: dailyCalls(calls, share), company: calls?.company },
    question,
  };
}
