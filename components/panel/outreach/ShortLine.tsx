import { Copy, TextCursorInput } from 'lucide-react';
import { useId } from 'react';
import { Button } from '@/components/ui/Button';
import type { Channel } from '@/lib/domain/outreach/insert';
import type { OutreachRules } from '@/lib/domain/outreach/rules';
import { againstShort, type Short, spansOfShort } from '@/lib/domain/outreach/short';
import { say } from '@/lib/words/say';
import { ActionButton } from '../ActionButton';
import { ask } from '../ask';
import type { BoundIntent } from '../bound';
import { announce } from '../store';
import { copyPlain } from './clipboard';
import styles from './Outreach.module.css';

/** One short text: into the composer in front where there is one and nothing speaks against it, and copied anywhere. */
export function ShortLine({ short, rules, channel }: { short: Short; rules: OutreachRules; channel?: Channel }) {
  const why = useId();
  const { name, text } = short;
  const against = channel ? againstShort(short, channel, rules) : [];

  async function insert({ accountId, ...page }: BoundIntent) {
    if (!accountId || !channel || against.length > 0) return;
    const answer = await ask('outreach.insert', {
      intent: { accountId, ...page },
      commandId: crypto.randomUUID(),
      channel,
      recipients: [],
      plain: text,
      body: [{ kind: 'paragraph', spans: spansOfShort(text) as never }],
    });
    if (answer) announce(answer.value.sentence);
  }

  return (
    <li className={styles.line}>
      <span className={styles.choice}>
        <bdi className={styles.name}>{name}</bdi>
        <bdi className={styles.soft}>{text.slice(0, 80)}</bdi>
        {against.length > 0 && (
          <span id={why} className={styles.asked}>
            {against.join(' ')}
          </span>
        )}
      </span>
      {channel && (
        <ActionButton
          size="small"
          icon={TextCursorInput}
          disabled={against.length > 0}
          aria-label={say('outreach.insertOf', { name })}
          aria-describedby={against.length > 0 ? why : undefined}
          onAct={insert}
        >
          {say('outreach.insert')}
        </ActionButton>
      )}
      <Button size="small" icon={Copy} aria-label={say('outreach.copyOf', { name })} onClick={() => announce(copied(text))}>
        {say('outreach.copy')}
      </Button>
    </li>
  );
}

const copied = (text: string): string => say(copyPlain(text) ? 'outreach.copied' : 'outreach.notCopied');
