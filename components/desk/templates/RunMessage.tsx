import { Copy, Mail } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button } from '@/components/ui/Button';
import field from '@/components/ui/Field.module.css';
import type { Account } from '@/lib/domain/account';
import type { OutreachDraft } from '@/lib/domain/outreach/draft';
import { plainOf, richOf, textOf } from '@/lib/domain/outreach/filled';
import type { MessageRun } from '@/lib/domain/outreach/message-run';
import { heldBy, overridesOf } from '@/lib/domain/outreach/preflight';
import { recipientsFor, situationOf, suggestions } from '@/lib/domain/outreach/situation';
import type { Use } from '@/lib/domain/outreach/use';
import type { OutreachView } from '@/lib/domain/outreach/view';
import type { Template } from '@/lib/domain/template/definition';
import { send } from '@/lib/messaging/client';
import type { TemplatesView } from '@/lib/messaging/template-rows';
import { say } from '@/lib/words/say';
import { copyRich } from '../../panel/outreach/clipboard';
import { FromTo } from '../../panel/outreach/FromTo';
import { firstDraft } from '../../panel/outreach/first-draft';
import { dropWaiting, keepDraft } from '../../panel/outreach/keep-draft';
import { Preflight } from '../../panel/outreach/Preflight';
import { Preview } from '../../panel/outreach/Preview';
import { Slots } from '../../panel/outreach/Slots';
import { To } from '../../panel/outreach/To';
import { useMailboxes } from '../../panel/outreach/use-mailboxes';
import { useMessage } from '../../panel/outreach/use-message';
import { useClock } from '../../panel/useClock';
import { useSettingAction } from '../settings/context';
import { Failure } from '../shell/Failure';
import styles from './Templates.module.css';

interface RunMessageProps {
  run: MessageRun;
  account: Account;
  history: readonly Use[];
  /** What was written to this account and has not left. */
  drafts: readonly OutreachDraft[];
  template: Template;
  view: TemplatesView;
}

/** One message of a run: filled for this account alone, checked as any other, and put into a new mail or copied by the person. */
export function RunMessage({ run, account, history, drafts, template, view }: RunMessageProps) {
  const clock = useClock();
  const { busy, error, change } = useSettingAction();
  const mailboxes = useMailboxes();
  const [chosen, setChosen] = useState<string>();
  const people = useMemo(() => recipientsFor(account, []), [account]);
  const outreach = useMemo<OutreachView>(
    () => ({ ...view, snippets: [], history, drafts: [], ownDomains: [], people: [] }),
    [view, history],
  );
  const [draft, setDraft] = useState<OutreachDraft>(
    () => drafts.find(({ templateId }) => templateId === template.id) ?? firstDraft(template, outreach, people),
  );
  const to = people.find(({ address }) => address === draft.to);
  const task = useMemo(
    () => suggestions([template], situationOf(account, clock.today), view.choices)[0]?.task,
    [template, account, clock.today, view.choices],
  );
  const ready = useMessage({ account, view: outreach, template, draft, to, task, clock });
  function edit(part: Partial<OutreachDraft>) {
    const next = { ...draft, ...part };
    setDraft(next);
    keepDraft(account.id, next);
  }
  const made = ready === 'broken' ? undefined : ready;
  const held = made ? heldBy(made.findings, draft.reasons) : [];
  const byMail = template.channel === 'email' && mailboxes.length > 0;
  const from = mailboxes.find((one) => one === chosen) ?? mailboxes[0];

  /** The text as it leaves, and what is written down about it. */
  function leaving() {
    if (!made || held.length > 0 || busy) return undefined;
    const body = richOf(made.filled.body);
    const subject = made.filled.subject && textOf(made.filled.subject);
    const use = {
      runId: run.id,
      commandId: crypto.randomUUID(),
      accountId: account.id,
      version: template.version,
      hash: made.hash,
      language: draft.language,
      recipients: to ? [to] : [],
      overrides: overridesOf(made.findings, draft.reasons),
      ...(subject && { subject }),
      ...(task && { taskId: task.id }),
    };
    return { use, body, plain: plainOf(made.filled.plain ? richOf(made.filled.plain) : body) };
  }

  function copy() {
    const text = leaving();
    // In the press itself, as the browser wants it.
    if (!text || !copyRich(text.body, text.plain)) return;
    dropWaiting();
    void change(async () => {
      await send('runs.used', text.use);
      return say('outreach.copiedNow');
    });
  }

  function compose() {
    const text = leaving();
    if (!text || from === undefined) return;
    dropWaiting();
    void change(async () => {
      await send('runs.compose', { ...text.use, mailbox: from, body: structuredClone(text.body) as never, plain: text.plain });
      return say('outreach.gmailOpens');
    });
  }

  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {task && <p className={styles.soft}>{say('outreach.whyTask', { task: task.title })}</p>}
        <To template={template} people={people} draft={draft} onChange={edit} />
        <Slots template={template} draft={draft} onChange={edit} />
      </div>
      <div className={styles.column}>
        {ready === 'broken' && <p className={styles.soft}>{say('outreach.cannotFill')}</p>}
        {made && (
          <>
            <Preview filled={made.filled} clock={clock} />
            <Preflight findings={made.findings} draft={draft} onChange={edit} />
            {held.length > 0 && <p className={styles.soft}>{say('outreach.held', { count: held.length })}</p>}
            {held.length === 0 && <FromTo mailbox={byMail ? from : undefined} to={to} />}
            <div className={styles.buttons}>
              {byMail && mailboxes.length > 1 && (
                <select
                  aria-label={say('runs.from')}
                  className={field.field}
                  value={from}
                  onChange={({ target }) => setChosen(target.value)}
                >
                  {mailboxes.map((one) => (
                    <option key={one}>{one}</option>
                  ))}
                </select>
              )}
              {byMail && (
                <Button look="primary" icon={Mail} disabled={held.length > 0} aria-disabled={busy} onClick={compose}>
                  {say('outreach.writeInGmail')}
                </Button>
              )}
              <Button look={byMail ? 'plain' : 'primary'} icon={Copy} disabled={held.length > 0} aria-disabled={busy} onClick={copy}>
                {say('outreach.copyText')}
              </Button>
            </div>
          </>
        )}
        <Failure error={error} />
      </div>
    </div>
  );
}
