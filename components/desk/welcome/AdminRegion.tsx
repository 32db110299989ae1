import { Check, Copy } from 'lucide-react';
import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import { adminMessage } from '@/lib/domain/admin-message';
import styles from './Welcome.module.css';

const NEEDED = [
  'Allowing Sidelight where your company blocks extensions.',
  'Fixing which workspaces there are, for everybody.',
  'Allowing or forbidding the use of signed-in sessions.',
];

type Copied = 'no' | 'yes' | 'refused';
const SAID: Record<Copied, string> = { no: '', yes: 'Copied.', refused: 'The browser did not let Sidelight copy. Select the text below.' };

/** What only an administrator can do, with the message that asks for it. */
export function AdminRegion({ extensionId, workspaces }: { extensionId: string; workspaces: string[] }) {
  const [copied, setCopied] = useState<Copied>('no');
  const message = adminMessage({ extensionId, workspaces });
  const copy = () =>
    navigator.clipboard.writeText(message).then(
      () => setCopied('yes'),
      () => setCopied('refused'),
    );
  return (
    <section aria-labelledby="needs-admin" className={styles.about}>
      <h2 id="needs-admin" className={styles.title}>
        What needs an administrator
      </h2>
      <ul className={styles.bullets}>
        {NEEDED.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <div className={styles.copy}>
        <Button icon={copied === 'yes' ? Check : Copy} onClick={() => void copy()}>
          Copy the message for my administrator
        </Button>
        <span role="status">{SAID[copied]}</span>
      </div>
      <details className={styles.details} open={copied === 'refused' || undefined}>
        <summary>Read the message</summary>
        {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
        <pre className={styles.message} tabIndex={0}>
          {message}
        </pre>
      </details>
    </section>
  );
}
