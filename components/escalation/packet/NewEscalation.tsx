import { useNavigate } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../../desk/data/use-action';
import { FindAccount } from '../../desk/log/FindAccount';
import { Failure } from '../../desk/shell/Failure';
import styles from './Packet.module.css';

/** Begins one of an account that is looked for, where no page says whose it is. */
export function NewEscalation() {
  const [finding, setFinding] = useState(false);
  const action = useAction();
  const navigate = useNavigate();
  const begin = (accountId: string) =>
    void action.run(async () => {
      const { packetId } = await send('capture.begin', { packetId: crypto.randomUUID(), accountId });
      await navigate({ to: '/escalation/$packetId', params: { packetId } });
    });
  return (
    <div className={styles.begin}>
      {finding ? (
        <FindAccount onChoose={({ accountId }) => begin(accountId)} />
      ) : (
        <Button icon={Plus} onClick={() => setFinding(true)}>
          {say('escalation.new')}
        </Button>
      )}
      <Failure error={action.error} />
    </div>
  );
}
