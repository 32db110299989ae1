import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import { type ConnectionView, NOT_KEPT } from '@/lib/domain/source/connection';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useSettingAction } from '../settings/context';
import { Failure } from '../shell/Failure';
import styles from './Connections.module.css';
import { useOnce } from './use-once';

/** Contacts seem to have their role there, and nobody has said yet whether it is read. */
export function RoleOffer({ connection }: { connection: ConnectionView }) {
  const { state, settings } = connection;
  const open = state === 'connected' && settings.mapping && !Object.hasOwn(settings.mapping, 'role');
  return open ? <Asked connection={connection} /> : null;
}

function Asked({
  connection: {
    id,
    name,
    settings: { mapping },
  },
}: {
  connection: ConnectionView;
}) {
  const { data: offer } = useOnce(() => send('connection.role', { id }));
  const { busy, error, locked, change } = useSettingAction();
  if (!offer) return null;
  const answer = (role: string) =>
    change(async () => {
      await send('connection.set', { id, mapping: { ...mapping, role } });
      return say('mapping.fieldsSaved');
    });
  return (
    <Banner>
      <p>{say('mapping.roleOffer', { name, field: offer.field })}</p>
      <div className={styles.buttons}>
        <Button disabled={locked} aria-disabled={busy} onClick={() => void answer(offer.path)}>
          {say('mapping.roleRead')}
        </Button>
        <Button look="ghost" disabled={locked} aria-disabled={busy} onClick={() => void answer(NOT_KEPT)}>
          {say('mapping.roleNotKept')}
        </Button>
      </div>
      <Failure error={error} />
    </Banner>
  );
}
