import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { SetByCompany } from '@/components/ui/SetByCompany';
import type { SystemView } from '@/lib/domain/source/connection';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import { Region } from '../settings/Region';
import settings from '../settings/Settings.module.css';
import { ConnectForm } from './ConnectForm';
import { Connection } from './Connection';

const ABOUT: Record<string, TextKey> = { salesforce: 'connect.salesforceAbout', zendesk: 'connect.zendeskAbout' } as const satisfies Record<
  string,
  TextKey
>;

/** One kind of system: who is signed in where, and the way to sign in. */
export function System({ system }: { system: SystemView }) {
  const { connections, allowed, name } = system;
  const [asked, ask] = useState(false);
  const shown = allowed.length > 0 && (asked || connections.length === 0);
  const about = ABOUT[system.connector];
  return (
    <Region title={name} about={about ? say(about as 'connect.zendeskAbout') : ''}>
      {connections.map((connection) => (
        <Connection key={connection.id} connection={connection} system={system} />
      ))}
      {allowed.length === 0 && (
        <p className={settings.words}>
          {say('connect.notAllowed', { name })} <SetByCompany />
        </p>
      )}
      {shown && <ConnectForm system={system} onDone={() => ask(false)} onCancel={connections.length > 0 ? () => ask(false) : undefined} />}
      {!shown && allowed.length > 0 && (
        <div>
          <Button onClick={() => ask(true)}>{say('connect.another', { name })}</Button>
        </div>
      )}
    </Region>
  );
}
