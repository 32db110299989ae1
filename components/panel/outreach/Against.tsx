import { CircleAlert, TriangleAlert } from 'lucide-react';
import type { RefObject } from 'react';
import { Button } from '@/components/ui/Button';
import { cx } from '@/components/ui/cx';
import { Icon } from '@/components/ui/Icon';
import type { Finding } from '@/lib/domain/outreach/preflight/rule';
import { say } from '@/lib/words/say';
import styles from './Outreach.module.css';

const MARGIN_PX = 12;

interface AgainstProps {
  /** The first is the gravest. */
  findings: readonly Finding[];
  /** Those that hold it back. */
  held: readonly Finding[];
  /** The whole list. */
  checks: RefObject<HTMLElement | null>;
}

/** What speaks against it in two lines beside the buttons: the list itself is often out of sight. */
export function Against({ findings, held, checks }: AgainstProps) {
  const [gravest] = held.length > 0 ? held : findings;
  if (!gravest) return null;
  function show() {
    const list = checks.current;
    // The sheet alone: the account behind it stays where it is.
    list?.parentElement?.scrollTo({ top: list.offsetTop - MARGIN_PX });
    list?.focus({ preventScroll: true });
  }
  return (
    <div className={cx(styles.against, styles[gravest.level])}>
      <Icon of={gravest.level === 'block' ? CircleAlert : TriangleAlert} size={14} />
      <span className={styles.level}>
        {held.length > 0 ? say('outreach.held', { count: held.length }) : say('outreach.noted', { count: findings.length })}
      </span>
      <Button look="link" size="small" onClick={show}>
        {say('outreach.showChecks')}
      </Button>
      <bdi className={styles.gravest}>{gravest.words}</bdi>
    </div>
  );
}
