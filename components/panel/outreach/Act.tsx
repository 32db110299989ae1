import { Copy, TextCursorInput } from 'lucide-react';
import { type RefObject, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { OutreachDraft } from '@/lib/domain/outreach/draft';
import { plainOf, richOf, textOf } from '@/lib/domain/outreach/filled';
import type { Recipient } from '@/lib/domain/outreach/insert';
import { heldBy, overridesOf } from '@/lib/domain/outreach/preflight';
import type { OutreachView } from '@/lib/domain/outreach/view';
import type { Template } from '@/lib/domain/template/definition';
import { wordsOf } from '@/lib/domain/template/label';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { ask } from '../state/ask';
import { announce, announceUnseen } from '../state/store';
import { Against } from './Against';
import { copyPlain, copyRich } from './clipboard';
import { FromTo } from './FromTo';
import { HowToInsert } from './HowToInsert';
import { dropWaiting, keepDraft } from './keep-draft';
import styles from './Outreach.module.css';
import { useOrderName } from './order-name';
import { useOutreach } from './state';
import type { Ready } from './use-message';
import { useComposer } from './useComposer';
import { WriteInGmail } from './WriteInGmail';

interface ActProps {
  view: OutreachView;
  template: Template;
  draft: OutreachDraft;
  to: Recipient | undefined;
  ready: Ready;
  checks: RefObject<HTMLElement | null>;
  taskId: string | undefined;
}

/** How it leaves: into the composer in front where there is one, or by the clipboard. From and to stand beside the buttons. */
export function Act({
  view: { composer: known, mailbox },
  template,
  draft,
  to,
  ready: { filled, findings, hash },
  checks,
  taskId,
}: ActProps) {
  const why = useId();
  const composer = useComposer(
    known,
    useOutreach((state) => state.for),
  );
  const [asked, setAsked] = useState<{ sentence: string; over?: true }>();
  const held = heldBy(findings, draft.reasons);
  const body = richOf(filled.body);
  const plain = plainOf(filled.plain ? richOf(filled.plain) : body);
  const subject = filled.subject && textOf(filled.subject);
  const recipients = to && template.channel !== 'ticket.internal' ? [to] : [];

  const use = {
    templateId: template.id,
    version: template.version,
    hash,
    language: draft.language,
    overrides: overridesOf(findings, draft.reasons),
    ...(taskId && { taskId }),
    ...(draft.id && { draft: draft.id }),
  };

  function left(useId: string, how: 'copied' | 'inserted', sentence: string) {
    announceUnseen(sentence);
    const { replyDays } = template;
    const insertion = how === 'inserted' && { insertion: useId };
    useOutreach.setState({ gone: { useId, name: wordsOf(template.name), how, sentence, ...insertion, ...(replyDays && { replyDays }) } });
  }

  /** The draft goes with its text: what of it still waits to be kept would bring it back. Where it does not leave, it is kept. */
  async function leaving<T>(accountId: string, send: () => Promise<T>, hasLeft: (answer: T) => boolean): Promise<T> {
    dropWaiting();
    const answer = await send();
    if (!hasLeft(answer)) keepDraft(accountId, draft);
    return answer;
  }

  async function copy({ accountId, ...page }: BoundIntent) {
    if (!accountId || held.length > 0) return;
    // In the press itself: a moment later the browser no longer lets us.
    if (!copyRich(body, plain)) return announce(say('outreach.notCopied'));
    const to = { ...(subject && { subject }), recipients };
    const commandId = crypto.randomUUID();
    const intent = { accountId, ...page };
    const used = () => ask('outreach.used', { ...use, ...to, intent, commandId, how: 'copied' });
    if (await leaving(accountId, used, Boolean)) left(commandId, 'copied', say('outreach.copiedNow'));
  }

  const { nameOf } = useOrderName();
  function message() {
    const commandId = nameOf([recipients, subject, body]);
    return { commandId, recipients, plain, body: structuredClone(body) as never, ...(subject && { subject }), use };
  }

  async function insert({ accountId, ...page }: BoundIntent) {
    if (!accountId || held.length > 0) return;
    const text = message();
    const over = asked?.over && { over: true as const };
    const put = () => ask('outreach.insert', { ...text, intent: { accountId, ...page }, channel: template.channel, ...over });
    const answer = await leaving(accountId, put, (one) => one?.value.kind === 'inserted');
    if (!answer) return;
    const { kind, sentence } = answer.value;
    if (kind === 'inserted') return left(text.commandId, 'inserted', sentence);
    setAsked({ sentence, ...(kind === 'not_empty' && { over: true }) });
    announceUnseen(sentence);
  }

  async function compose({ accountId, ...page }: BoundIntent, mailbox: string) {
    if (!accountId || held.length > 0) return;
    const text = message();
    const open = () => ask('outreach.compose', { ...text, intent: { accountId, ...page }, accountId, mailbox });
    if (await leaving(accountId, open, Boolean)) left(text.commandId, 'inserted', say('outreach.gmailOpens'));
  }

  const disabled = held.length > 0;
  return (
    <div className={styles.act}>
      <div id={why}>
        <Against findings={findings} held={held} checks={checks} />
        {!disabled && <FromTo mailbox={composer?.mailbox ?? mailbox} to={to} />}
      </div>
      {!disabled && <HowToInsert channel={template.channel} composer={composer} />}
      {asked && <p className={styles.asked}>{asked.sentence}</p>}
      <div className={styles.buttons}>
        {composer?.channel === template.channel && (
          <ActionButton look="primary" icon={TextCursorInput} disabled={disabled} aria-describedby={why} onAct={insert}>
            {say(asked?.over ? 'outreach.insertOver' : 'outreach.insert')}
          </ActionButton>
        )}
        {template.channel === 'email' && composer?.channel !== 'email' && (
          <WriteInGmail mailbox={mailbox} disabled={disabled} onWrite={(intent, from) => void compose(intent, from)} />
        )}
        <ActionButton look={composer ? 'plain' : 'primary'} icon={Copy} disabled={disabled} aria-describedby={why} onAct={copy}>
          {say('outreach.copyText')}
        </ActionButton>
        {subject && (
          <Button disabled={disabled} onClick={() => announce(say(copyPlain(subject) ? 'outreach.copied' : 'outreach.notCopied'))}>
            {say('outreach.copySubject')}
          </Button>
        )}
      </div>
    </div>
  );
}
