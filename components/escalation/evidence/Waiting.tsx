import { Link } from '@tanstack/react-router';
import { Trash2 } from 'lucide-react';
import { IconButton } from '@/components/ui/IconButton';
import type { ShotInfo, ShotSource } from '@/lib/domain/capture/shot';
import { send } from '@/lib/messaging/client';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { useAction } from '../../desk/data/use-action';
import { Failure } from '../../desk/shell/Failure';
import styles from './Evidence.module.css';

const SOURCES = {
  page: 'shots.fromPage',
  image: 'shots.fromImage',
  screen: 'shots.fromScreen',
  paste: 'shots.fromPaste',
  file: 'shots.fromFile',
  attachment: 'shots.fromAttachment',
  selection: 'shots.fromSelection',
  recording: 'shots.fromRecording',
} as const satisfies Record<ShotSource, TextKey>;

export const sourceWord = (source: ShotSource): string => say(SOURCES[source]);

/** What was taken and not looked at yet: it is part of no escalation until it is. */
export function Waiting({ shots, now }: { shots: readonly ShotInfo[]; now?: string }) {
  const action = useAction();
  if (shots.length === 0) return null;
  return (
    <section className={styles.waiting} aria-labelledby="shots-waiting">
      <h2 id="shots-waiting" className={styles.title}>
        {say('shots.waiting', { count: shots.length })}
      </h2>
      <p className={styles.soft}>{say('shots.sealed')}</p>
      <ul className={styles.list}>
        {shots.map((shot) => {
          const title = shot.name ?? shot.taken?.title;
          const source = sourceWord(shot.source);
          const name = title ? say('packet.fact', { name: source, value: title }) : source;
          return (
            <li key={shot.id} className={styles.item}>
              <Link
                to="/escalation/$packetId/evidence/$shotId"
                params={{ packetId: shot.packetId ?? 'new', shotId: shot.id }}
                aria-current={shot.id === now ? 'page' : undefined}
              >
                <bdi>{name}</bdi>
              </Link>
              <IconButton
                icon={Trash2}
                label={say('shots.discard', { name })}
                onClick={() => void action.run(() => send('capture.drop', { shotId: shot.id }))}
              />
            </li>
          );
        })}
      </ul>
      <Failure error={action.error} />
    </section>
  );
}
