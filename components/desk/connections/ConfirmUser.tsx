import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import type { ConnectionView, SignedInAs } from '@/lib/domain/source/connection';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useSettingAction } from '../settings/context';
import { Failure } from '../shell/Failure';
import styles from './Connections.module.css';
import { Person } from './Person';

/** Nothing is read or written before the person says that this is them, in the right org. */
export function ConfirmUser({ connection, user }: { connection: ConnectionView; user: SignedInAs }) {
  const { id, host, user: before } = connection;
  const { busy, error, locked, change } = useSettingAction();
  const other = before !== undefined && (before.userId !== user.userId || before.orgId !== user.orgId);
  const confirm = () =>
    change(async () => {
      await send('connection.confirm', { id });
      return say('connect.nowConnected', { host });
    });
  const decline = () =>
    change(async () => {
      await send('connection.decline', { id });
      return say('connect.declined');
    });
  return (
    <div className={styles.confirm}>
      <p className={styles.you}>
        <Rich
          text="connect.youAre"
          values={{ name: <Strong text={user.name} />, org: <Strong text={user.orgName ?? user.orgId ?? host} /> }}
        />
      </p>
      <Person user={user} />
      {other && <Banner tone="warn">{say('connect.otherBefore', { name: before.name })}</Banner>}
      <div className={styles.buttons}>
        <Button look="primary" disabled={locked} aria-disabled={busy} onClick={() => void confirm()}>
          {say('controls.confirm')}
        </Button>
        <Button disabled={locked} aria-disabled={busy} onClick={() => void decline()}>
          {say('connect.notMe')}
        </Button>
      </div>
      <Failure error={error} />
    </div>
  );
}

const Strong = ({ text }: { text: string }) => (
  <strong>
    <bdi>{text}</bdi>
  </strong>
);
