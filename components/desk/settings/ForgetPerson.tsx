import { useState } from 'react';
import type { Removed } from '@/lib/domain/policy/forget';
import { send } from '@/lib/messaging/client';
import { figure, say } from '@/lib/words/say';
import { AddForm } from './AddForm';
import { useSettingAction } from './context';
import { Region } from './Region';
import styles from './Settings.module.css';

export function ForgetPerson() {
  const action = useSettingAction();
  const [removed, setRemoved] = useState<Removed[]>();
  const forget = async (address: string) => {
    setRemoved(undefined);
    const found = await send('forget.person', { address });
    setRemoved(found.filter(({ count }) => count > 0));
    return say('settingsForget.personForgotten');
  };
  return (
    <Region title={say('settingsForget.personTitle')} about={say('settingsForget.personAbout')}>
      <AddForm
        label={say('settingsForget.personAddress')}
        hint={say('settingsForget.personHint')}
        button={say('settingsForget.person')}
        action={action}
        add={forget}
      />
      {removed && (
        <div role="status" className={styles.words}>
          {removed.length === 0 && say('settingsForget.nothingNames')}
          {removed.length > 0 && (
            <>
              <p>{say('settingsForget.removedTitle')}</p>
              <ul aria-label={say('settingsForget.removed')}>
                {removed.map(({ what, count }) => (
                  <li key={what}>
                    {figure(count)} × {what}
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
