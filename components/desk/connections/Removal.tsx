import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import type { ConnectionView } from '@/lib/domain/source/connection';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useSettingAction } from '../settings/context';
import { Failure } from '../shell/Failure';
import styles from './Connections.module.css';

/** A lost right or an outage looks like an empty book: nothing of that size goes before somebody says so. */
export function Removal({ connection: { id, question } }: { connection: ConnectionView }) {
  const { busy, error, locked, change } = useSettingAction();
  if (!question) return null;
  const answer = (remove: boolean) =>
    change(async () => {
      await send('refresh.answer', { connectionId: id, remove });
      return say(remove ? 'connect.takenOut' : 'connect.keptForNow');
    });
  return (
    <Banner tone="warn">
      <p>{say('connect.removal', { count: question.count, of: question.of })}</p>
      <div className={styles.buttons}>
        <Button disabled={locked} aria-disabled={busy} onClick={() => void answer(false)}>
          {say('connect.keepForNow')}
        </Button>
        <Button look="danger" disabled={locked} aria-disabled={busy} onClick={() => void answer(true)}>
          {say('connect.takeOut')}
        </Button>
      </div>
      <Failure error={error} />
    </Banner>
  );
}
