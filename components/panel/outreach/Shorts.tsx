import { shortsOf } from '@/lib/domain/outreach/short';
import type { OutreachView } from '@/lib/domain/outreach/view';
import { language, say } from '@/lib/words/say';
import { Disclosure } from '../Disclosure';
import styles from './Outreach.module.css';
import { ShortLine } from './ShortLine';
import { useOutreach } from './state';
import { useComposer } from './useComposer';

/** Short approved answers and the person's own scheduling links, each one press away from the composer or the clipboard. */
export function Shorts({ view }: { view: OutreachView }) {
  const composer = useComposer(
    view.composer,
    useOutreach((state) => state.for),
  );
  const all = shortsOf(view, language().slice(0, 2));
  if (all.length === 0) return null;
  return (
    <Disclosure name="shorts" closed={say('outreach.shorts')}>
      <ul className={styles.list} aria-label={say('outreach.shorts')}>
        {all.map((short) => (
          <ShortLine key={short.id} short={short} rules={view.rules} {...(composer && { channel: composer.channel })} />
        ))}
      </ul>
    </Disclosure>
  );
}
