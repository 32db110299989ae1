import { recordedSchema } from '../../domain/recording/recorded';
import type { Caller } from '../../messaging/server';
import { type Address, ask, inject } from '../../platform/tabs';
import { added, collect } from './collect';
import { keepRecording, RECORDING, readRecording } from './kept';
import { mayRecord } from './may';

/** What a page kept is handed over by it as it is left, to a script of ours beside it; without that script, only what was asked for is there. */
export async function listenBeside(address: Address, key: string): Promise<void> {
  await inject('recording', address).catch(() => undefined);
  await ask(address, 'recording.listen', { key });
}

/** Entries that were taken before are known by their number, so that whatever is handed over twice is there once. */
export async function takeLeft({ text }: { text: string }, { tabId, documentId }: Caller): Promise<void> {
  const mine = await navigator.locks.request(RECORDING, async () => {
    const row = await readRecording();
    if (row?.tabId !== tabId || row.documentId !== documentId || !(await mayRecord())) return false;
    const found = recordedSchema.safeParse(parsed(text));
    if (found.success) await keepRecording(added(row, found.data));
    return true;
  });
  // Where the document is gone with it, this ends it; where it was only put aside, it goes on.
  if (mine) await collect();
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
