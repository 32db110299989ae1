import { useNavigate } from '@tanstack/react-router';
import { CircleDot, FileUp, Trash2 } from 'lucide-react';
import { useCallback, useRef, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { toBase64 } from '@/lib/domain/base64';
import { appError } from '@/lib/domain/errors';
import type { PacketView } from '@/lib/domain/escalation/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Action } from '../../desk/data/use-action';
import { useDrop } from '../../desk/import/use-drop';
import { AddPicture } from '../AddPicture';
import { asFile, bring } from '../evidence/use-brought';
import { removedWords } from './Completeness';
import styles from './Packet.module.css';
import { useRedactor } from './redactor';

interface LogsProps {
  view: PacketView;
  action: Action;
  onView: (view: PacketView) => void;
}

/** Evidence as it was redacted, and the way in for logs and recordings: their secrets never leave this page's memory. */
export function Logs({ view, action, onView }: LogsProps) {
  const redactor = useRedactor();
  const input = useRef<HTMLInputElement>(null);
  const [reading, setReading] = useState(false);
  const navigate = useNavigate();
  const { packet, evidence, names } = view;

  async function add(file: File) {
    const kind = /\.har$/i.test(file.name) ? ('har' as const) : ('log' as const);
    setReading(true);
    const done = await redactor(kind, file, names).finally(() => setReading(false));
    if (!done.ok) throw appError('bad_input', say('escalation.refusedFile'));
    const { text, removed } = done.value;
    const mime = kind === 'har' ? ('application/json' as const) : ('text/plain' as const);
    const data = toBase64(new TextEncoder().encode(text));
    const artifact = { id: crypto.randomUUID(), kind, name: file.name.slice(0, 300), mime, data, removed };
    onView(await send('escalation.attach', { packetId: packet.id, artifact }));
  }

  /** A picture is looked at first, on the page of pictures. */
  async function look(file: File) {
    const shotId = await bring(await asFile(file), packet.id);
    await navigate({ to: '/escalation/$packetId/evidence/$shotId', params: { packetId: packet.id, shotId } });
  }

  const take = useRef(add);
  take.current = (file) => (file.type.startsWith('image/') ? look(file) : add(file));
  const { run } = action;
  const dropped = useCallback(([file]: File[]) => file && void run(() => take.current(file)), [run]);
  const over = useDrop(dropped);

  return (
    <section aria-label={say('escalation.evidence')} className={styles.part} data-over={over}>
      <h2 className={styles.name}>{say('escalation.evidence')}</h2>
      <ul className={styles.list}>
        {evidence.map(({ id, name, removed }) => (
          <li key={id} className={styles.row}>
            <bdi>{name}</bdi>
            <span className={styles.soft}>
              {removed.length > 0
                ? say('escalation.removedCount', { count: removed.reduce((sum, { count }) => sum + count, 0), what: removedWords(removed) })
                : say('escalation.nothingRemoved')}
            </span>
            <Button
              look="link"
              size="small"
              icon={Trash2}
              onClick={() => void action.run(async () => onView(await send('escalation.detach', { packetId: packet.id, artifactId: id })))}
            >
              {say('escalation.remove', { name })}
            </Button>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <input
          ref={input}
          type="file"
          accept=".log,.txt,.har,.json"
          tabIndex={-1}
          aria-label={say('escalation.addLog')}
          className={styles.file}
          onChange={({ target }) => {
            const [file] = target.files ?? [];
            target.value = '';
            if (file) void action.run(() => add(file));
          }}
        />
        <Button icon={FileUp} aria-disabled={reading} onClick={() => input.current?.click()}>
          {say('escalation.addLog')}
        </Button>
        <AddPicture packetId={packet.id} />
        <Button icon={CircleDot} onClick={() => void action.run(() => send('evidence.open', { packetId: packet.id }))}>
          {say('recording.page')}
        </Button>
        <span role="status">{reading && say('escalation.reading')}</span>
      </div>
    </section>
  );
}
