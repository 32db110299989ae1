import { useEffect, useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Account } from '@/lib/domain/account';
import type { EscalationLine } from '@/lib/domain/escalation/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import { standsWords } from '../../escalation/packet/line-words';
import { ask } from '../ask';
import styles from '../lines.module.css';
import { useRegionName } from '../RegionOwner';
import { usePanel } from '../store';

/** Neither the account's first picture nor the word that it is painted waits for it; in ms. */
const ASK_MS = 150;

/** What of this account is with Support now, and how it stands there. */
export function OpenEscalations({ account }: { account: Account }) {
  const view = usePanel((state) => state.view);
  const alone = usePanel(({ surface }) => surface === 'alone');
  const name = useRegionName(say('escalation.open'));
  const [known, setKnown] = useState<{ accountId: string; lines: EscalationLine[] }>();

  // biome-ignore lint/correctness/useExhaustiveDependencies: another view is the word that something changed, 2026-11-28
  useEffect(() => {
    let live = true;
    const timer = setTimeout(() => {
      send('escalation.of', { accountId: account.id }).then(
        (lines) => live && setKnown({ accountId: account.id, lines }),
        () => undefined,
      );
    }, ASK_MS);
    return () => {
      live = false;
      clearTimeout(timer);
    };
  }, [account.id, view]);

  const lines = known?.accountId === account.id ? known.lines : [];
  if (lines.length === 0) return null;
  return (
    <section aria-label={name}>
      <ul>
        {lines.map((line) => (
          <li key={line.id}>
            {alone ? (
              <a href={`#/escalation/${line.id}`}>
                <bdi>{line.title}</bdi>
              </a>
            ) : (
              <Button look="link" size="small" onClick={() => void ask('escalation.show', { packetId: line.id })}>
                <bdi>{line.title}</bdi>
              </Button>
            )}{' '}
            <span className={styles.soft}>{standsWords(line)}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
