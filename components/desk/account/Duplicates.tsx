import { useNavigate } from '@tanstack/react-router';
import { useCallback } from 'react';
import { Button } from '@/components/ui/Button';
import { Rich } from '@/components/ui/Rich';
import { formatDay, localDay, todayIso } from '@/lib/domain/dates';
import type { AccountChoice, SameView } from '@/lib/domain/panel/view';
import { send } from '@/lib/messaging/client';
import { say } from '@/lib/words/say';
import type { Change } from '../data/changes';
import { useAction } from '../data/use-action';
import { useLive } from '../data/use-live';
import { Failure } from '../shell/Failure';
import styles from './Duplicates.module.css';
import { ForgetAccount } from './ForgetAccount';

const CHANGES: readonly Change[] = ['book', 'settings'];

/** Other accounts that look like this one, and the sources this one is made of: a person joins and separates, and forgets what no system brings back. */
export function Duplicates({ accountId, name }: { accountId: string; name: string }) {
  const read = useCallback(() => send('same.read', { accountId }), [accountId]);
  const { data } = useLive(read, CHANGES);
  if (!data) return null;
  return (
    <>
      {data.offers.map((offer) => (
        <Offer key={offer.accountId} accountId={accountId} offer={offer} />
      ))}
      {data.sources.length > 1 && <Sources accountId={accountId} sources={data.sources} />}
      {data.forgettable && <ForgetAccount accountId={accountId} name={name} />}
    </>
  );
}

function Offer({ accountId, offer }: { accountId: string; offer: AccountChoice }) {
  const { busy, error, run } = useAction();
  const navigate = useNavigate();
  const answer = (same: boolean) =>
    run(async () => {
      const { accountId: now } = await send('same.answer', { accountId, otherId: offer.accountId, same });
      if (now !== accountId) await navigate({ to: '/account/$accountId', params: { accountId: now }, replace: true });
    });
  return (
    <section aria-label={say('same.title')} className={styles.box}>
      <h2 className={styles.title}>{say('same.title')}</h2>
      <p>
        <bdi>{offer.name}</bdi>
        {offer.domain && (
          <>
            {' · '}
            <bdi>{offer.domain}</bdi>
          </>
        )}
        {offer.reason && <span className={styles.soft}> {offer.reason}</span>}
      </p>
      <div className={styles.buttons}>
        <Button aria-disabled={busy} onClick={() => void answer(true)}>
          {say('same.yes')}
        </Button>
        <Button aria-disabled={busy} onClick={() => void answer(false)}>
          {say('same.no')}
        </Button>
      </div>
      <Failure error={error} />
    </section>
  );
}

function Sources({ accountId, sources }: { accountId: string; sources: SameView['sources'] }) {
  const { busy, error, run } = useAction();
  const today = todayIso();
  return (
    <section aria-label={say('same.sources')} className={styles.box}>
      <h2 className={styles.title}>{say('same.sources')}</h2>
      <ul className={styles.list}>
        {sources.map(({ key, label, name, asOf }) => (
          <li key={key} className={styles.line}>
            <span>
              <Rich
                text="same.source"
                values={{ source: <bdi>{label}</bdi>, name: <bdi>{name}</bdi>, day: formatDay(localDay(asOf), today) }}
              />
            </span>
            <Button
              look="link"
              size="small"
              aria-disabled={busy}
              aria-label={say('same.separateOf', { source: label })}
              onClick={() => void run(() => send('same.apart', { accountId, key }))}
            >
              {say('same.separate')}
            </Button>
          </li>
        ))}
      </ul>
      <Failure error={error} />
    </section>
  );
}
