import type { ConnectionView } from '@/lib/domain/source/connection';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { useSettingAction } from '../settings/context';
import settings from '../settings/Settings.module.css';
import { SwitchLine } from '../settings/SwitchLine';
import { Failure } from '../shell/Failure';

/** What the person answered when they first logged a mail there, to be answered anew: a wrong answer loses or doubles every mail. */
export function Captures({ connection: { id, host, capturesMail } }: { connection: ConnectionView }) {
  const { error, locked, change } = useSettingAction();
  if (capturesMail === undefined) return null;
  const set = (on: boolean) =>
    void change(async () => {
      await send('connection.captures', { id, on });
      return say(on ? 'connect.capturesOn' : 'connect.capturesOff', { host });
    });
  return (
    <>
      <ul className={settings.list}>
        <SwitchLine
          name={say('connect.captures')}
          about={say('connect.capturesAbout')}
          checked={capturesMail}
          disabled={locked}
          set={set}
        />
      </ul>
      <Failure error={error} />
    </>
  );
}
