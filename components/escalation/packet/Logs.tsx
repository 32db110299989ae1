import { CircleDot, FileUp, Trash2 } from 'lucide-react';
import { useRef } from 'react';
import { Button } from '@/components/ui/Button';
import { IconButton } from '@/components/ui/IconButton';
import type { PacketView } from '@/lib/domain/escalation/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Action } from '../../desk/data/use-action';
import { useDrop } from '../../desk/import/use-drop';
import { AddPicture } from '../AddPicture';
import { removedWords } from './Completeness';
import styles from './Packet.module.css';
import { useFiles } from './use-files';
import type { Intake } from './use-intake';

interface LogsProps {
  view: PacketView;
  action: Action;
  intake: Intake;
  onView: (view: PacketView) => void;
}

/** Evidence as it was redacted, and the way in for logs and recordings: their secrets never leave this page's memory. */
export function Logs({ view, action, intake, onView }: LogsProps) {
  const input = useRef<HTMLInputElement>(null);
  const { packet, evidence } = view;
  const { reading } = intake;

  const add = useFiles(action, intake.take);
  const over = useDrop(add);

  return (
    <section aria-label={say('escalation.evidence')} className={styles.part} data-over={over}>
      <h2 className={styles.name}>{say('escalation.evidence')}</h2>
      {evidence.length > 0 && (
        <ul className={styles.list}>
          {evidence.map(({ id, name, removed }) => (
            <li key={id} className={styles.entry}>
              <div className={styles.named}>
                <bdi>{name}</bdi>
                <span className={styles.soft}>
                  {removed.length > 0
                    ? say('escalation.removedCount', {
                        count: removed.reduce((sum, { count }) => sum + count, 0),
                        what: removedWords(removed),
                      })
                    : say('escalation.nothingRemoved')}
                </span>
              </div>
              <IconButton
                icon={Trash2}
                label={say('escalation.remove', { name })}
                onClick={() =>
                  void action.run(async () => onView(await send('escalation.detach', { packetId: packet.id, artifactId: id })))
                }
              />
            </li>
          ))}
        </ul>
      )}
      <div className={styles.buttons}>
        <input
          ref={input}
          type="file"
          multiple
          accept=".log,.txt,.har,.json"
          tabIndex={-1}
          aria-label={say('escalation.addLog')}
          className={styles.file}
          onChange={({ target }) => {
            add([...(target.files ?? [])]);
            target.value = '';
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
