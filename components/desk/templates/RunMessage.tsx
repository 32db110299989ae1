import { useMemo, useState } from 'react';
import type { Account } from '@/lib/domain/account';
import { draftBeside, type KeptOutreach, type OutreachDraft } from '@/lib/domain/outreach/draft';
import { plainOf, richOf, textOf } from '@/lib/domain/outreach/filled';
import type { MessageRun } from '@/lib/domain/outreach/message-run';
import { heldBy, overridesOf } from '@/lib/domain/outreach/preflight';
import { recipientsFor, situationOf, suggestions, withReader } from '@/lib/domain/outreach/situation';
import type { Use } from '@/lib/domain/outreach/use';
import type { Template } from '@/lib/domain/template/definition';
import type { TemplatesView } from '@/lib/messaging/protocol/template';
import { say } from '@/lib/words/say';
import { EarlierDraft } from '../../panel/outreach/EarlierDraft';
import { firstDraft } from '../../panel/outreach/first-draft';
import { keepDraft } from '../../panel/outreach/keep-draft';
import { Preflight } from '../../panel/outreach/Preflight';
import { Preview } from '../../panel/outreach/Preview';
import { Slots } from '../../panel/outreach/Slots';
import { To } from '../../panel/outreach/To';
import { useMessage } from '../../panel/outreach/use-message';
import { WhichLink } from '../../panel/outreach/WhichLink';
import { useClock } from '../../panel/parts/useClock';
import { deskOutreach } from './desk-outreach';
import { type Leaving, RunWays } from './RunWays';
import styles from './Templates.module.css';

interface RunMessageProps {
  run: MessageRun;
  account: Account;
  history: readonly Use[];
  /** What was written to this account and has not left. */
  drafts: readonly KeptOutreach[];
  /** Where tickets of this account may be. */
  spaces: readonly string[];
  template: Template;
  view: TemplatesView;
}

/** One message of a run: filled for this account alone, checked as any other, and taken further by the person. */
export function RunMessage({ run, account, history, drafts, spaces, template, view }: RunMessageProps) {
  const clock = useClock();
  const known = useMemo(() => recipientsFor(account, []), [account]);
  const outreach = useMemo(() => deskOutreach(view, template, history), [view, template, history]);
  const { own, other } = useMemo(() => draftBeside(drafts, template.id, []), [drafts, template.id]);
  const [draft, setDraft] = useState<OutreachDraft>(() => own ?? firstDraft(template, outreach, known));
  const [asked, setAsked] = useState(other !== undefined);
  const people = useMemo(() => withReader(known, draft.to), [known, draft.to]);
  const to = people.find(({ address }) => address === draft.to);
  const task = useMemo(
    () => suggestions([template], situationOf(account, clock.today), view.choices)[0]?.task,
    [template, account, clock.today, view.choices],
  );
  const ready = useMessage({ account, view: outreach, template, draft, to, task, clock });
  function edit(part: Partial<OutreachDraft>) {
    const next = { ...draft, ...part };
    setDraft(next);
    setAsked(false);
    keepDraft(account.id, next);
  }
  function choose(name: string | null) {
    if (name && other) setDraft(other.draft);
    setAsked(false);
  }
  const made = ready === 'broken' ? undefined : ready;
  const held = made ? heldBy(made.findings, draft.reasons) : [];

  /** The text as it leaves, and what is written down about it. */
  function leaving(): Leaving | undefined {
    if (!made || held.length > 0) return undefined;
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
      ...(draft.id && { draft: draft.id }),
    };
    return { use, body, plain: plainOf(made.filled.plain ? richOf(made.filled.plain) : body) };
  }

  return (
    <div className={styles.columns}>
      <div className={styles.column}>
        {task && <p className={styles.soft}>{say('outreach.whyTask', { task: task.title })}</p>}
        {asked && other && <EarlierDraft kept={other} people={known} now={clock.now} onChoose={choose} />}
        <To template={template} people={people} draft={draft} onChange={edit} />
        <Slots template={template} draft={draft} onChange={edit} />
        <WhichLink template={template} draft={draft} links={view.choices.links} onChange={edit} />
      </div>
      <div className={styles.column}>
        {ready === 'broken' && <p className={styles.soft}>{say('outreach.cannotFill')}</p>}
        {made && (
          <>
            <Preview filled={made.filled} clock={clock} />
            <Preflight findings={made.findings} draft={draft} onChange={edit} />
            {held.length > 0 && <p className={styles.soft}>{say('outreach.held', { count: held.length })}</p>}
            <RunWays template={template} account={account} spaces={spaces} to={to} held={held.length > 0} leaving={leaving} />
          </>
        )}
      </div>
    </div>
  );
}
