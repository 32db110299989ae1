import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { zonedAt } from '@/lib/domain/capture/shot';
import { toBase64 } from '@/lib/domain/data/base64';
import { appError } from '@/lib/domain/errors';
import type { PacketView } from '@/lib/domain/escalation/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { asFile, bring } from '../evidence/use-brought';
import { useRedactor } from './redactor';

export interface Intake {
  /** A file is being redacted. */
  reading: boolean;
  /** Text is redacted and added; a picture is looked at first, on the page of pictures. */
  take: (file: File, source?: 'file' | 'attachment') => Promise<void>;
}

/** The way in for files: what is in them leaves this page's memory redacted, or sealed as a picture to be looked at. */
export function useIntake({ packet, names }: PacketView, onView: (view: PacketView) => void): Intake {
  const redactor = useRedactor();
  const [reading, setReading] = useState(false);
  const navigate = useNavigate();

  async function add(file: File, source: 'file' | 'attachment') {
    const kind = /\.har$/i.test(file.name) ? ('har' as const) : ('log' as const);
    setReading(true);
    const done = await redactor(kind, file, names).finally(() => setReading(false));
    if (!done.ok) throw appError('bad_input', say('escalation.refusedFile'));
    const { text, removed } = done.value;
    const mime = kind === 'har' ? ('application/json' as const) : ('text/plain' as const);
    const data = toBase64(new TextEncoder().encode(text));
    // A file of the ticket stood on that ticket; of any other one nobody knows.
    const { link: url = '', title = '' } = packet.source ?? {};
    const taken = source === 'attachment' && { taken: { url, title, at: zonedAt(Date.now()) } };
    const artifact = { id: crypto.randomUUID(), kind, name: file.name.slice(0, 300), mime, data, removed, ...taken };
    onView(await send('escalation.attach', { packetId: packet.id, artifact }));
  }

  async function look(file: File, source: 'file' | 'attachment') {
    const shotId = await bring(await asFile(file, source), packet.id);
    await navigate({ to: '/escalation/$packetId/evidence/$shotId', params: { packetId: packet.id, shotId } });
  }

  return { reading, take: (file, source = 'file') => (file.type.startsWith('image/') ? look(file, source) : add(file, source)) };
}
