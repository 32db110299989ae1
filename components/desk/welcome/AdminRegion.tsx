import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { adminMessage } from '@/lib/domain/policy/admin-message';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import styles from './Welcome.module.css';

const NEEDED = ['welcome.adminAllow', 'welcome.adminFix', 'welcome.adminSessions'] as const satisfies TextKey[];

type Copied = 'yes' | 'refused';
const SAID = { yes: 'welcome.copied', refused: 'welcome.copyRefused' } as const satisfies Record<Copied, TextKey>;

/** What only an administrator can do, with the message that asks for it. */
export function AdminRegion({ extensionId, workspaces }: { extensionId: string; workspaces: string[] }) {
  const [copied, setCopied] = useState<Copied>();
  const message = adminMessage({ extensionId, workspaces });
  const copy = () =>
    navigator.clipboard.writeText(message).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  return (
    <section aria-labelledby="needs-admin" className={styles.about}>
      <h2 id="needs-admin" className={styles.title}>
        {say('welcome.needsAdmin')}
      </h2>
      <ul className={styles.bullets}>
        {NEEDED.map((line) => (
          <li key={line}>{say(line)}</li>
        ))}
      </ul>
      <div className={styles.copy}>
        <Button icon={copied === 'yes' ? Check : Copy} onClick={() => void copy()}>
          {say('welcome.copyMessage')}
        </Button>
        <span role="status">{copied && say(SAID[copied])}</span>
      </div>
      <details className={styles.details} open={copied === 'refused' || undefined}>
        <summary>{say('welcome.readMessage')}</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard, 2026-11-22 */}
        <pre className={styles.message} tabIndex={0}>
          {message}
        </pre>
      </details>
    </section>
  );
}
