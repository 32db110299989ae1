import { useId } from 'react';
import field from '@/components/ui/Field.module.css';
import type { SetupView } from '@/lib/domain/company/setup';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useSettingAction } from '../settings/context';
import { Region } from '../settings/Region';
import { Failure } from '../shell/Failure';

/** Which of the company's roles this person has; nothing where it named none. */
export function Role({ view: { roles, role } }: { view: SetupView }) {
  const { error, locked, change } = useSettingAction();
  const id = useId();
  if (roles.length === 0) return null;
  const take = (chosen: string) =>
    change(async () => {
      await send('setup.role', { role: chosen });
      return say('setup.roleTaken');
    });
  return (
    <Region title={say('setup.role')} about={say('setup.roleAbout')}>
      <select
        id={id}
        aria-label={say('setup.role')}
        className={field.field}
        value={role}
        disabled={locked}
        onChange={({ target }) => void take(target.value)}
      >
        {roles.map((one) => (
          <option key={one.id} value={one.id}>
            {one.name}
          </option>
        ))}
      </select>
      <Failure error={error} />
    </Region>
  );
}
