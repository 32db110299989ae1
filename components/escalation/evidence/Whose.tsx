import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import type { ShotInfo } from '@/lib/domain/capture/shot';
import type { DraftChoice } from '@/lib/domain/capture/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useAction } from '../../desk/data/use-action';
import { FindAccount } from '../../desk/log/FindAccount';
import { Failure } from '../../desk/shell/Failure';
import styles from './Evidence.module.css';

interface Props {
  drafts: readonly DraftChoice[];
  packetId?: string;
  account?: ShotInfo['account'];
  onChoose: (packetId: string) => void;
}

/** Which escalation a picture belongs to: one that is being written, or a new one of an account. */
export function Whose({ drafts, packetId, account, onChoose }: Props) {
  const id = useId();
  const action = useAction();
  const [finding, setFinding] = useState(false);

  const begin = (accountId: string) =>
    void action.run(async () => {
      const begun = await send('capture.begin', { packetId: crypto.randomUUID(), accountId });
      setFinding(false);
      onChoose(begun.packetId);
    });

  return (
    <div className={styles.whose}>
      {drafts.length > 0 && (
        <div className={styles.way}>
          <label htmlFor={id} className={styles.label}>
            {say('shots.belongs')}
          </label>
          <select id={id} className={field.field} value={packetId ?? ''} onChange={({ target }) => onChoose(target.value)}>
            {packetId === undefined && <option value="">{say('shots.chooseOne')}</option>}
            {drafts.map((draft) => (
              <option key={draft.packetId} value={draft.packetId}>
                {[draft.account, draft.title || say('shots.untitled')].filter(Boolean).join(': ')}
              </option>
            ))}
          </select>
        </div>
      )}
      {packetId === undefined && !finding && (
        <>
          {account && (
            <Button disabled={action.busy} onClick={() => begin(account.id)}>
              {say('shots.beginFor', { account: account.name })}
            </Button>
          )}
          <Button look={account ? 'link' : 'plain'} onClick={() => setFinding(true)}>
            {say(account ? 'shots.another' : 'shots.begin')}
          </Button>
        </>
      )}
      {packetId === undefined && finding && <FindAccount onChoose={({ accountId }) => begin(accountId)} />}
      <Failure error={action.error} />
    </div>
  );
}
