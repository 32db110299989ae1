import { useCallback, useEffect, useRef, useState } from 'react';
import { isIsoDate } from '@/lib/domain/dates';
import type { Packet } from '@/lib/domain/escalation/packet';
import type { PacketView } from '@/lib/domain/escalation/view';
import { send } from '@/lib/messaging/client';
import { sendLast } from '@/lib/messaging/send-last';
import { environmentHere } from './environment';
import { formOf, type PacketForm, wordsOf } from './form';

/** After the last letter; what is typed is a row then. */
const SAVE_MS = 600;
/** After a try that failed. */
const AGAIN_MS = 4_000;

export interface Draft {
  form: PacketForm;
  owner: string;
  updateDue: string;
}

/** What is typed, kept as a row a moment after the last letter, and before anything leaves. */
export function usePacketDraft(view: PacketView, onView: (view: PacketView) => void) {
  const { packet } = view;
  const [draft, setDraft] = useState<Draft>(() => ({
    form: formOf(packet.words),
    owner: packet.owner ?? '',
    updateDue: packet.updateDue ?? '',
  }));
  const [state, setState] = useState<'saved' | 'saving' | 'failed' | undefined>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const latest = useRef({ draft, packet });
  latest.current = { draft, packet };
  /** As the worker has it. */
  const kept = useRef(draft);

  const save = useCallback(async () => {
    clearTimeout(timer.current);
    timer.current = undefined;
    setState('saving');
    const now = latest.current;
    onView(await send('escalation.save', inputOf(now)));
    kept.current = now.draft;
    setState('saved');
  }, [onView]);

  const change = (next: Partial<Draft>) => {
    setDraft((before) => ({ ...before, ...next }));
    clearTimeout(timer.current);
    timer.current = setTimeout(trySave, SAVE_MS);
  };
  // What was typed is never silently left unsaved: it is said, and tried again.
  const trySave = () =>
    void save().catch(() => {
      setState('failed');
      timer.current ??= setTimeout(trySave, AGAIN_MS);
    });

  // Where it was seen is known from the first look on; and nothing typed is lost with the page.
  useEffect(() => {
    if (!latest.current.packet.environment.browser) void save().catch(() => undefined);
    let left: Draft | undefined;
    const leave = () => {
      const { draft: now } = latest.current;
      if (now === kept.current || now === left) return;
      left = now;
      sendLast('escalation.save', inputOf(latest.current));
    };
    // The earlier one is for Firefox: of a tab that is closed it hands nothing on after that.
    const leaving = ['beforeunload', 'pagehide'];
    for (const event of leaving) window.addEventListener(event, leave);
    return () => {
      if (timer.current !== undefined) void save().catch(() => undefined);
      for (const event of leaving) window.removeEventListener(event, leave);
    };
  }, [save]);

  return { draft, change, save, state };
}

function inputOf({ draft, packet }: { draft: Draft; packet: Packet }) {
  const environment = packet.environment.browser ? undefined : { ...packet.environment, ...environmentHere() };
  return {
    packetId: packet.id,
    words: wordsOf(draft.form, packet.words.quotes) as never,
    owner: draft.owner,
    updateDue: isIsoDate(draft.updateDue) ? draft.updateDue : null,
    ...(environment && { environment }),
  };
}
