import type { Channel } from '@/lib/domain/outreach/insert';
import type { OutreachRules } from '@/lib/domain/outreach/rules';
import type { Short } from '@/lib/domain/outreach/short-answer';
import { say } from '@/lib/words/say';
import { Disclosure } from '../parts/Disclosure';
import styles from './Outreach.module.css';
import { ShortLine } from './ShortLine';

interface ShortsProps {
  rules: OutreachRules;
  all: readonly Short[];
  /** What the composer in front writes; absent: only copying is offered. */
  channel: Channel | undefined;
  /** What was searched for is in sight at once. */
  searched: boolean;
}

/** Short approved answers and the person's own scheduling links, each one press away from the composer or the clipboard. */
export function Shorts({ rules, all, channel, searched }: ShortsProps) {
  if (all.length === 0) return null;
  const list = (
    <ul className={styles.list} aria-label={say('outreach.shorts')}>
      {all.map((short) => (
        <ShortLine key={short.id} short={short} rules={rules} channel={channel} />
      ))}
    </ul>
  );
  return searched ? (
    list
  ) : (
    <Disclosure name="shorts" closed={say('outreach.shorts')}>
      {list}
    </Disclosure>
  );
}
