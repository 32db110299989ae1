import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { SetByCompany } from '@/components/ui/SetByCompany';
import { send } from '@/lib/messaging/client';
import { Failure } from '../shell/Failure';
import { useSettingAction } from './context';
import { Region } from './Region';
import styles from './Settings.module.css';

const ABOUT = 'Tabs that are open now and not approved. Read the whole address before you approve it: a look-alike is not yours.';

export function OpenPages({ pages }: { pages: string[] }) {
  const { error, busy, locked, byCompany, change } = useSettingAction('workspaces.allowed');
  const id = useId();
  const approve = (address: string) => change(async () => `${(await send('workspace.approve', { address })).address} is approved.`);
  return (
    <Region title="Pages you have open" about={ABOUT}>
      {byCompany && pages.length > 0 && (
        <p>
          <SetByCompany id={id} />
        </p>
      )}
      <Failure error={error} />
      {pages.length === 0 ? (
        <p className={styles.empty}>No Salesforce, Zendesk or Gmail tab is waiting for approval.</p>
      ) : (
        <ul className={styles.list}>
          {pages.map((address) => (
            <li key={address} className={styles.line}>
              <bdi className={styles.lineText}>{address}</bdi>
              <Button
                size="small"
                aria-label={`Approve ${address}`}
                disabled={locked}
                aria-describedby={byCompany ? id : undefined}
                aria-disabled={busy}
                onClick={() => void approve(address)}
              >
                Approve
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Region>
  );
}
