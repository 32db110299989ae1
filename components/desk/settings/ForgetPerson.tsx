import { useState } from 'react';
import type { Removed } from '@/lib/domain/forget';
import { send } from '@/lib/messaging/client';
import { AddForm } from './AddForm';
import { useSettingAction } from './context';
import { Region } from './Region';
import styles from './Settings.module.css';

const ABOUT =
  'Removes one of your customers’ people from contacts, activity, notes, answers of ticket systems and pins. Your other systems keep what they have; a file that names the person brings them back.';

export function ForgetPerson() {
  const action = useSettingAction();
  const [removed, setRemoved] = useState<Removed[]>();
  const forget = async (address: string) => {
    setRemoved(undefined);
    const found = await send('forget.person', { address });
    setRemoved(found.filter(({ count }) => count > 0));
    return 'The person is forgotten here.';
  };
  return (
    <Region title="Forget a person" about={ABOUT}>
      <AddForm label="E-mail address of the person" hint="ana@customer.com" button="Forget this person" action={action} add={forget} />
      {removed && (
        <div role="status" className={styles.words}>
          {removed.length === 0 && 'Nothing here names this address.'}
          {removed.length > 0 && (
            <>
              <p>Removed:</p>
              <ul aria-label="Removed">
                {removed.map(({ what, count }) => (
                  <li key={what}>
                    {count} × {what}
                  </li>
                ))}
              </ul>
            </>
          )}
        </div>
      )}
    </Region>
  );
}
