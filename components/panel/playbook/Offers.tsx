import { useState } from 'react';
import type { Offer, PanelOffers } from '@/lib/domain/playbook/view';
import { say } from '@/lib/words/say';
import { Disclosure } from '../parts/Disclosure';
import lines from '../parts/lines.module.css';
import type { Clock } from '../parts/useClock';
import { Choose } from './Choose';
import { OfferLine } from './OfferLine';
import styles from './Playbook.module.css';

/** Playbooks that have a reason to begin here, and the way to choose another. */
export function Offers({ accountId, offers, clock }: { accountId: string; offers: PanelOffers; clock: Clock }) {
  const { begins, byHand, owner, free } = offers;
  const [gone, setGone] = useState<string[]>([]);
  const shown = begins.filter(({ playbookId }) => !gone.includes(playbookId));
  const over = ({ playbookId }: Offer) => setGone((before) => [...before, playbookId]);
  return (
    <div className={styles.offers}>
      {shown.length > 0 && (
        <ul aria-label={say('playbookPanel.list')}>
          {shown.map((offer) => (
            <OfferLine
              key={offer.playbookId}
              accountId={accountId}
              offer={offer}
              owner={owner}
              free={free}
              clock={clock}
              onOver={() => over(offer)}
            />
          ))}
        </ul>
      )}
      {owner === undefined && byHand.length > 0 && (
        <Disclosure name="playbooks" closed={say('playbookPanel.choose')}>
          <Choose accountId={accountId} playbooks={byHand} free={free} clock={clock} />
        </Disclosure>
      )}
      {free && shown.length > 0 && <p className={lines.soft}>{say('playbooks.free')}</p>}
      {owner !== undefined && shown.length > 0 && owner !== '' && <p className={lines.soft}>{say('playbooks.owner', { owner })}</p>}
    </div>
  );
}
