import { Check } from 'lucide-react';
import { useState } from 'react';
import { cx } from '@/components/ui/cx';
import { Hidden } from '@/components/ui/Hidden';
import { Icon } from '@/components/ui/Icon';
import type { IsoDate } from '@/lib/domain/account';
import { itemWords } from '@/lib/domain/renewal/item-words';
import type { ReadyLine } from '@/lib/domain/renewal/readiness';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import type { BoundIntent } from '../intent/bound';
import { useCanAct } from '../intent/useCanAct';
import lines from '../parts/lines.module.css';
import { ask } from '../state/ask';
import { announce } from '../state/store';
import styles from './Renewal.module.css';

/** One thing to be ready: shown by the data, or ticked by hand and taken back by the same press. */
export function ReadyItem({ line, endDate }: { line: ReadyLine; endDate: IsoDate }) {
  const { item, done, ticked, verdict, code, words, leadDays } = line;
  const may = useCanAct();
  const [busy, setBusy] = useState(false);
  const name = itemWords(item);

  async function tick({ accountId, ...page }: BoundIntent) {
    if (busy || !accountId) return;
    setBusy(true);
    const intent = { accountId, ...page };
    const answer = await ask('renewal.tick', { intent, commandId: crypto.randomUUID(), endDate, item, seen: code, done: !ticked });
    setBusy(false);
    if (answer) announce(say(ticked ? 'ready.open' : 'ready.done', { item: name }));
  }

  const pressed = may && verdict !== 'yes';
  const mark = (
    <span className={cx(styles.circle, !pressed && styles.fixed, done && styles.done)}>
      <Icon of={Check} size={12} strokeWidth={3} />
    </span>
  );
  return (
    <li className={styles.item}>
      {pressed ? (
        <ActionButton
          look="ghost"
          className={styles.press}
          aria-label={say(ticked ? 'ready.untick' : 'ready.tick', { item: name })}
          onAct={tick}
        >
          {mark}
        </ActionButton>
      ) : (
        <span className={styles.press}>
          {mark}
          <Hidden>{say(done ? 'ready.done' : 'ready.open', { item: name })}</Hidden>
        </span>
      )}
      <div>
        <p aria-hidden={!pressed}>{name}</p>
        <p className={cx(lines.soft, verdict === 'no' && !done && lines.bad)}>
          <bdi>{ticked ? say('ready.byHand', { evidence: words }) : words}</bdi>
        </p>
        {leadDays !== undefined && <p className={lines.soft}>{say('ready.lead', { count: leadDays })}</p>}
      </div>
    </li>
  );
}
