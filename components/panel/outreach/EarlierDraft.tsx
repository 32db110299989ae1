import { Banner } from '@/components/ui/Banner';
import { Button } from '@/components/ui/Button';
import type { IsoInstant } from '@/lib/domain/account';
import { sinceWords } from '@/lib/domain/dates';
import { draftName, type KeptOutreach } from '@/lib/domain/outreach/draft';
import type { Recipient } from '@/lib/domain/outreach/insert';
import { say } from '@/lib/words/say';
import styles from './Outreach.module.css';

interface EarlierDraftProps {
  kept: KeptOutreach;
  people: readonly Recipient[];
  now: IsoInstant;
  /** With its name to go on with it; `null`: a new one is begun, and it stays where it is. */
  onChoose: (name: string | null) => void;
}

/** What was begun for somebody else with this template is offered, with whom it is for; it is never taken for this page's. */
export function EarlierDraft({ kept: { draft, at }, people, now, onChoose }: EarlierDraftProps) {
  const name = people.find(({ address }) => address === draft.to)?.name ?? draft.to;
  const when = sinceWords(at, now);
  return (
    <Banner
      action={
        <div className={styles.buttons}>
          <Button size="small" onClick={() => onChoose(draftName(draft))}>
            {say('outreach.continue')}
          </Button>
          <Button size="small" look="ghost" onClick={() => onChoose(null)}>
            {say('outreach.startAnew')}
          </Button>
        </div>
      }
    >
      <bdi>{name ? say('outreach.draftFor', { name, when }) : say('outreach.draftForNobody', { when })}</bdi>
    </Banner>
  );
}
