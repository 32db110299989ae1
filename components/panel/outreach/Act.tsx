import { Copy, TextCursorInput } from 'lucide-react';
import { type RefObject, useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { OutreachDraft } from '@/lib/domain/outreach/draft';
import { plainOf, richOf, textOf } from '@/lib/domain/outreach/filled';
import type { Recipient } from '@/lib/domain/outreach/insert';
import { heldBy } from '@/lib/domain/outreach/preflight';
import type { OutreachView } from '@/lib/domain/outreach/view';
import type { Template } from '@/lib/domain/template/definition';
import { wordsOf } from '@/lib/domain/template/label';
import { say } from '@/lib/words/say';
import { ActionButton } from '../ActionButton';
import { ask } from '../ask';
import type { BoundIntent } from '../bound';
import { announce, announceUnseen } from '../store';
import { Against } from './Against';
import { copyPlain, copyRich } from './clipboard';
import { dropWaiting } from './keep-draft';
import styles from './Outreach.module.css';
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

  async function used({ accountId, ...page }: BoundIntent, how: 'copied' | 'inserted', sentence: string, insertion?: string) {
    if (!accountId) return;
    const rules = new Set(findings.filter(({ level }) => level === 'ask').map(({ rule }) => rule));
    const overrides = [...rules].map((rule) => ({ rule, reason: draft.reasons[rule]?.trim() ?? '' }));
    const { id: templateId, version, replyDays } = template;
    dropWaiting();
    const answer = await ask('outreach.used', {
      intent: { accountId, ...page },
      // One name for the text and its insertion: what becomes of the one is told of the other.
      commandId: insertion ?? crypto.randomUUID(),
      templateId,
      version,
      hash,
      language: draft.language,
      ...(subject && { subject }),
      recipients,
      how,
      overrides,
      ...(taskId && { taskId }),
    });
    if (!answer) return;
    announceUnseen(sentence);
    const { useId: left } = answer.value;
    useOutreach.setState({
      gone: { useId: left, name: wordsOf(template.name), how, sentence, ...(insertion && { insertion }), ...(replyDays && { replyDays }) },
    });
  }

  async function copy(intent: BoundIntent) {
    if (held.length > 0) return;
    // In the press itself: a moment later the browser no longer lets us.
    if (copyRich(body, plain)) await used(intent, 'copied', say('outreach.copiedNow'));
    else announce(say('outreach.notCopied'));
  }

  const message = () => ({
    commandId: crypto.randomUUID(),
    recipients,
    plain,
    body: structuredClone(body) as never,
    ...(subject && { subject }),
  });

  async function insert({ accountId, ...page }: BoundIntent) {
    if (!accountId || held.length > 0) return;
    const intent = { accountId, ...page };
    const order = message();
    const answer = await ask('outreach.insert', { ...order, intent, channel: template.channel, ...(asked?.over && { over: true }) });
    if (!answer) return;
    const { kind, sentence } = answer.value;
    if (kind === 'inserted') return used(intent, 'inserted', sentence, order.commandId);
    setAsked({ sentence, ...(kind === 'not_empty' && { over: true }) });
    announceUnseen(sentence);
  }

  async function compose({ accountId, ...page }: BoundIntent, from: string) {
    if (!accountId || held.length > 0) return;
    const intent = { accountId, ...page };
    const order = message();
    if (await ask('outreach.compose', { ...order, intent, accountId, mailbox: from }))
      await used(intent, 'inserted', say('outreach.gmailOpens'), order.commandId);
  }

  const disabled = held.length > 0;
  return (
    <div className={styles.act}>
      <div id={why}>
        <Against findings={findings} held={held} checks={checks} />
        {!disabled && <FromTo mailbox={composer?.mailbox ?? mailbox} to={to} />}
      </div>
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

function FromTo({ mailbox, to }: { mailbox: string | undefined; to: Recipient | undefined }) {
  if (!to) return null;
  return (
    <p className={styles.soft}>
      <bdi>{mailbox ? say('outreach.fromTo', { from: mailbox, to: to.address }) : say('outreach.goesTo', { to: to.address })}</bdi>
    </p>
  );
}
