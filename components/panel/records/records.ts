import { useCallback, useEffect, useState } from 'react';
import type { PendingWrite } from '@/lib/domain/outbox/pending';
import type { RecordHelp } from '@/lib/domain/records/view';
import { send } from '@/lib/messaging/client';
import type { Input } from '@/lib/messaging/protocol';
import { fail, toError } from '../state/ask';
import { usePanel } from '../state/store';

/** What may be filled in of the account in front, asked when a form opens and again whenever the panel is told anew. */
export function useHelp(open: boolean): RecordHelp | undefined {
  const [help, setHelp] = useState<RecordHelp>();
  const view = usePanel((state) => state.view);
  const ask = useCallback(async (current: () => boolean) => {
    const { view: shown } = usePanel.getState();
    if (!shown?.account) return;
    const intent = { accountId: shown.account.id, contextVersion: shown.version, contextDocumentId: shown.documentId };
    try {
      const answer = await send('record.help', { intent });
      if (current() && answer.row.accountId === usePanel.getState().view?.account?.id) setHelp(answer);
    } catch (thrown) {
      const error = toError(thrown);
      if (current() && error.code !== 'context_changed') fail(error);
    }
  }, []);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a view that was pushed anew may stand for another state of the book, 2026-11-28
  useEffect(() => {
    let live = true;
    if (open) void ask(() => live);
    return () => {
      live = false;
    };
  }, [open, view, ask]);
  return help?.row.accountId === view?.account?.id ? help : undefined;
}

type Told = 'record.set' | 'contact.add' | 'contact.change';

/** Sends what a person filled in; answers the sentence to show at the field when it was refused. */
export async function tellRecord<N extends Told>(name: N, data: Input<N>): Promise<string | undefined> {
  try {
    await send(name, data);
    return undefined;
  } catch (thrown) {
    const error = toError(thrown);
    if (!['bad_input', 'conflict', 'forbidden', 'not_found'].includes(error.code)) fail(error);
    return error.message;
  }
}

/** Writes of fields and people that have not arrived. */
export const unarrived = (pending: readonly PendingWrite[]): PendingWrite[] =>
  pending.filter(({ state, operation }) => state !== 'sent' && (operation.kind === 'field.set' || operation.kind.startsWith('contact.')));
