import { useState } from 'react';
import { Button } from '@/components/ui/Button';
import type { Offer, PanelOffers } from '@/lib/domain/playbook/view';
import { say } from '@/lib/words/say';
import { Disclosure } from '../parts/Disclosure';
import lines from '../parts/lines.module.css';
import { More } from '../parts/More';
import type { Clock } from '../parts/useClock';
import { ask } from '../state/ask';
import { usePanel } from '../state/store';
import { Choose } from './Choose';
import { OfferLine } from './OfferLine';
import styles from './Playbook.module.css';

/** Offers shown before `+N more`: people and activity stand below them. */
const FIRST = 2;
const MORE = 'offers';

/** Playbooks that have a reason to begin here, and the way to choose another. */
export function Offers({ accountId, offers, clock }: { accountId: string; offers: PanelOffers; clock: Clock }) {
  const { begins, byHand, owner, free } = offers;
  const [gone, setGone] = useState<string[]>([]);
  const all = usePanel(({ open }) => open[MORE] ?? false);
  const shown = begins.filter(({ playbookId }) => !gone.includes(playbookId));
  // Refused beside the press, so the way to mend it stands there too.
  const asksWho = usePanel(({ trouble }) => trouble?.where === 'today');
  const over = ({ playbookId }: Offer) => setGone((before) => [...before, playbookId]);
  return (
    <div className={styles.offers}>
      {shown.length > 0 && (
        <ul aria-label={say('playbookPanel.list')}>
          {(all ? shown : shown.slice(0, FIRST)).map((offer) => (
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
      <More name={MORE} rest={shown.length - FIRST} />
      {owner === undefined && byHand.length > 0 && (
        <Disclosure name="playbooks" closed={say('playbookPanel.choose')}>
          <Choose accountId={accountId} playbooks={byHand} free={free} clock={clock} />
        </Disclosure>
      )}
      {asksWho && (
        <Button look="link" size="small" onClick={() => ask('desk.open', { route: 'today' })}>
          {say('today.openAll')}
        </Button>
      )}
      {free && shown.length > 0 && <p className={lines.soft}>{say('playbooks.free')}</p>}
      {owner !== undefined && shown.length > 0 && owner !== '' && <p className={lines.soft}>{say('playbooks.owner', { owner })}</p>}
    </div>
  );
}
