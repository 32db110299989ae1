import type { Short } from '@/lib/domain/outreach/short';
import type { OutreachView } from '@/lib/domain/outreach/view';
import { say } from '@/lib/words/say';
import { Disclosure } from '../Disclosure';
import styles from './Outreach.module.css';
import { ShortLine } from './ShortLine';
import { useOutreach } from './state';
import { useComposer } from './useComposer';

interface ShortsProps {
  view: OutreachView;
  all: readonly Short[];
  /** What was searched for is in sight at once. */
  searched: boolean;
}

/** Short approved answers and the person's own scheduling links, each one press away from the composer or the clipboard. */
export function Shorts({ view, all, searched }: ShortsProps) {
  const composer = useComposer(
    view.composer,
    useOutreach((state) => state.for),
  );
  if (all.length === 0) return null;
  const list = (
    <ul className={styles.list} aria-label={say('outreach.shorts')}>
      {all.map((short) => (
        <ShortLine key={short.id} short={short} rules={view.rules} {...(composer && { channel: composer.channel })} />
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
