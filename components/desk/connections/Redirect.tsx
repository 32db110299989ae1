import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { withoutProxy } from '@/lib/domain/address/workspace';
import { say } from '@/lib/words/say';
import settings from '../settings/Settings.module.css';
import styles from './Connections.module.css';

/** The address that an administrator registers with the system: it names the host, so that no other tenant's answer fits it. */
export function Redirect({ base, host }: { base: string; host: string }) {
  const [copied, setCopied] = useState('');
  const typed = withoutProxy(host).toLowerCase();
  const address = `${base}${typed}`;
  if (!/^[a-z0-9][a-z0-9.-]*\.[a-z]+$/.test(typed)) return <p className={styles.hint}>{say('connect.redirectFirst')}</p>;
  return (
    <div className={styles.redirect}>
      <p className={settings.label}>{say('connect.redirect')}</p>
      <div className={styles.copyLine}>
        <code className={styles.code}>{address}</code>
        <Button
          size="small"
          icon={copied === address ? Check : Copy}
          aria-label={say('connect.copyRedirect')}
          onClick={() => void navigator.clipboard.writeText(address).then(() => setCopied(address))}
        >
          {say(copied === address ? 'connect.copied' : 'connect.copy')}
        </Button>
      </div>
    </div>
  );
}
