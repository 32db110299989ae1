import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import { SetByCompany } from '@/components/ui/SetByCompany';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { Failure } from '../shell/Failure';
import { useSettingAction } from './context';
import { Region } from './Region';
import styles from './Settings.module.css';

export function OpenPages({ pages }: { pages: string[] }) {
  const { error, busy, locked, byCompany, change } = useSettingAction('workspaces.allowed');
  const id = useId();
  const approve = (address: string) =>
    change(async () => say('settings.approved', { address: (await send('workspace.approve', { address })).address }));
  return (
    <Region title={say('settings.openPages')} about={say('settings.openPagesAbout')}>
      {byCompany && pages.length > 0 && (
        <p>
          <SetByCompany id={id} />
        </p>
      )}
      <Failure error={error} />
      {pages.length === 0 ? (
        <p className={styles.empty}>{say('settings.noneWaiting')}</p>
      ) : (
        <ul className={styles.list}>
          {pages.map((address) => (
            <li key={address} className={styles.line}>
              <bdi className={styles.lineText}>{address}</bdi>
              <Button
                size="small"
                aria-label={say('settings.approveNamed', { address })}
                disabled={locked}
                aria-describedby={byCompany ? id : undefined}
                aria-disabled={busy}
                onClick={() => void approve(address)}
              >
                {say('settings.approve')}
              </Button>
            </li>
          ))}
        </ul>
      )}
    </Region>
  );
}
