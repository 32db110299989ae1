import { Copy } from 'lucide-react';
import { Button } from '@/components/ui/Button';
import { safeLink } from '@/lib/domain/outreach/link';
import type { OutreachView } from '@/lib/domain/outreach/view';
import { languagesOf } from '@/lib/domain/template/definition';
import { wordsOf } from '@/lib/domain/template/label';
import { language, say } from '@/lib/words/say';
import { Disclosure } from '../Disclosure';
import { announce } from '../store';
import { copyPlain } from './clipboard';
import styles from './Outreach.module.css';

/** Short approved answers and the person's own scheduling links, copied by one press. */
export function Shorts({ view: { snippets, choices } }: { view: OutreachView }) {
  const own = language().slice(0, 2);
  const all = [
    ...snippets.map(({ id, name, texts }) => {
      const spoken = languagesOf({ variants: texts as never });
      const text = texts[spoken.find((one) => one === own) ?? spoken[0] ?? 'en'] ?? '';
      return { id, name: wordsOf(name), text };
    }),
    ...choices.links.flatMap(({ name, url }) => {
      const text = safeLink(url);
      return text ? [{ id: `link ${name}`, name, text }] : [];
    }),
  ];
  if (all.length === 0) return null;
  return (
    <Disclosure name="shorts" closed={say('outreach.shorts')}>
      <ul className={styles.list} aria-label={say('outreach.shorts')}>
        {all.map(({ id, name, text }) => (
          <li key={id} className={styles.line}>
            <span className={styles.choice}>
              <bdi className={styles.name}>{name}</bdi>
              <bdi className={styles.soft}>{text.slice(0, 80)}</bdi>
            </span>
            <Button size="small" icon={Copy} aria-label={say('outreach.copyOf', { name })} onClick={() => announce(copied(text))}>
              {say('outreach.copy')}
            </Button>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

const copied = (text: string): string => say(copyPlain(text) ? 'outreach.copied' : 'outreach.notCopied');
