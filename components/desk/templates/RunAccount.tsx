import { useCallback, useRef } from 'react';
import type { MessageRun } from '@/lib/domain/outreach/message-run';
import type { Template } from '@/lib/domain/template/definition';
import { send } from '@/lib/messaging/client';
import type { TemplatesView } from '@/lib/messaging/protocol/template';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useLive } from '../data/use-live';
import { RunLog } from './RunLog';
import { RunMessage } from './RunMessage';
import { RunSkip } from './RunSkip';
import styles from './Templates.module.css';
import { useLostFocus } from './use-lost-focus';

interface RunAccountProps {
  run: MessageRun;
  accountId: string;
  template: Template;
  view: TemplatesView;
}

/** Also why a text is not where it belongs. */
const CHANGES: readonly Change[] = ['book', 'settings'];

/** The account whose turn it is: its message, or, once that left, the word that it was sent. */
export function RunAccount({ run, accountId, template, view }: RunAccountProps) {
  const read = useCallback(
    async () => ({
      account: (await send('account.view', { accountId })).account,
      ...(await send('runs.account', { accountId })),
    }),
    [accountId],
  );
  const { data } = useLive(read, CHANGES);
  if (!data) return null;
  const { account, history, drafts, spaces, trouble } = data;
  const left = run.results[accountId]?.kind === 'sent';
  return (
    <section aria-label={say('runs.account')} className={styles.part}>
      <AccountTitle name={account?.name ?? say('runs.goneAccount')} left={left} />
      {account && left && <RunLog run={run} account={account} template={template} trouble={trouble} />}
      {account && !left && (
        <RunMessage run={run} account={account} history={history} drafts={drafts} spaces={spaces} template={template} view={view} />
      )}
      <RunSkip run={run} accountId={accountId} />
    </section>
  );
}

/** Where the one before was logged or skipped, and where its message made way for the question after it, the reader goes on here. */
function AccountTitle({ name, left }: { name: string; left: boolean }) {
  const heading = useRef<HTMLHeadingElement>(null);
  useLostFocus(heading, left);
  return (
    <h3 ref={heading} tabIndex={-1} className={styles.title}>
      <bdi>{name}</bdi>
    </h3>
  );
}
