import { Copy, TextCursorInput } from 'lucide-react';
import { useId, useState } from 'react';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import type { Channel } from '@/lib/domain/outreach/insert';
import type { OutreachRules } from '@/lib/domain/outreach/rules';
import { againstShort, type Short, spansOfShort } from '@/lib/domain/outreach/short-answer';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { ask } from '../state/ask';
import { announce, announceUnseen } from '../state/store';
import { copyPlain } from './clipboard';
import styles from './Outreach.module.css';
import { useOrderName } from './order-name';

/** One short text: into the composer in front where there is one and nothing speaks against it, and copied anywhere. */
export function ShortLine({ short, rules, channel }: { short: Short; rules: OutreachRules; channel: Channel | undefined }) {
  const why = useId();
  const { nameOf, done } = useOrderName();
  const [asked, setAsked] = useState<{ sentence: string; over: boolean }>();
  const { name, text } = short;
  const against = channel ? againstShort(short, channel, rules) : [];
  const said = [...against, ...(asked ? [asked.sentence] : [])];

  async function insert({ accountId, ...page }: BoundIntent) {
    if (!accountId || !channel || against.length > 0) return;
    const answer = await ask('outreach.insert', {
      intent: { accountId, ...page },
      commandId: nameOf([channel, text]),
      channel,
      recipients: [],
      plain: text,
      body: [{ kind: 'paragraph', spans: spansOfShort(text) as never }],
      ...(asked?.over && { over: true }),
    });
    if (!answer) return;
    const { kind, sentence } = answer.value;
    if (kind !== 'inserted') {
      setAsked({ sentence, over: kind === 'not_empty' });
      return announceUnseen(sentence);
    }
    done();
    setAsked(undefined);
    announce(sentence);
  }

  return (
    <li className={styles.short}>
      <bdi className={styles.name}>{name}</bdi>
      <bdi className={cx(styles.soft, styles.begins)}>{text}</bdi>
      {said.length > 0 && (
        <span id={why} className={styles.asked}>
          {said.join(' ')}
        </span>
      )}
      <div className={styles.buttons}>
        {channel && (
          <ActionButton
            size="small"
            icon={TextCursorInput}
            disabled={against.length > 0}
            aria-label={say(asked?.over ? 'outreach.insertOverOf' : 'outreach.insertOf', { name })}
            aria-describedby={said.length > 0 ? why : undefined}
            onAct={insert}
          >
            {say(asked?.over ? 'outreach.insertOver' : 'outreach.insert')}
          </ActionButton>
        )}
        <Button size="small" icon={Copy} aria-label={say('outreach.copyOf', { name })} onClick={() => announce(copied(text))}>
          {say('outreach.copy')}
        </Button>
      </div>
    </li>
  );
}

const copied = (text: string): string => say(copyPlain(text) ? 'outreach.copied' : 'outreach.notCopied');
