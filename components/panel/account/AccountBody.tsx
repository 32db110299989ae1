import type { Account } from '@/lib/domain/account';
import { whyNow } from '@/lib/domain/account/why-now';
import type { PanelView } from '@/lib/domain/panel/view';
import { isByHand } from '@/lib/domain/source/by-hand';
import { taskList } from '@/lib/domain/task/task-list';
import { withTouchpoints } from '@/lib/domain/touchpoint/logged';
import { send } from '@/lib/messaging/client';
import { ByHand } from '../by-hand/ByHand';
import { OpenEscalations } from '../escalation/OpenEscalations';
import { Health } from '../health/Health';
import { useCanAct } from '../intent/useCanAct';
import { useClock } from '../parts/useClock';
import { useOffers } from '../playbook/use-offers';
import { Gaps } from '../records/Gaps';
import { Renewal } from '../renewal/Renewal';
import { usePanel } from '../state/store';
import { useAsked } from '../state/use-asked';
import { Tasks } from '../tasks/Tasks';
import { AccountHeader } from './AccountHeader';
import { Activity } from './Activity';
import { BelowFold } from './BelowFold';
import { Contact } from './Contact';
import { Group } from './Group';
import { Kept } from './Kept';
import { People } from './People';
import { Support } from './Support';
import { shownOn } from './shown-on';
import { Usage } from './Usage';
import { WhyNow } from './WhyNow';

const familyOf = (accountId: string) => send('family.read', { accountId });

/** One account: who, worried or not, when must they decide, when did we last speak, what burns, what do I owe. */
export function AccountBody({ account, view }: { account: Account; view: PanelView }) {
  const clock = useClock(view);
  const may = useCanAct();
  const alone = usePanel(({ surface }) => surface === 'alone');
  const offers = useOffers(account.id);
  // The desk's page of an account has a part of its own for it.
  const family = useAsked(account.id, alone ? undefined : familyOf);
  const list = taskList(account, view.pending, clock.today, clock.now);
  const logged = withTouchpoints(account, view.pending);
  // On a page of its own nothing can be pressed that could move.
  const of = alone ? undefined : shownOn(view);
  const folded = { ...logged, tasks: [...list.pending, ...list.completed].map((line) => line.task) };
  return (
    <>
      <Kept of={of}>
        <AccountHeader account={logged} view={view} clock={clock} />
        {may && !view.presenting && isByHand(account) && <ByHand key={account.id} account={account} />}
      </Kept>
      <Kept of={of}>{!view.presenting && <Gaps account={account} pending={view.pending} clock={clock} />}</Kept>
      <Kept of={of}>
        <WhyNow of={of} reasons={whyNow(folded, clock)} />
      </Kept>
      <Kept of={of}>
        <Health account={logged} clock={clock} />
      </Kept>
      <Kept of={of}>
        <Renewal account={account} clock={clock} presenting={view.presenting} />
      </Kept>
      <Kept of={of}>
        <Contact account={logged} clock={clock} />
      </Kept>
      <Kept of={of}>
        <Support account={account} counted={view.counted} clock={clock} />
      </Kept>
      <Kept of={of}>
        <OpenEscalations lines={view.escalations ?? []} />
      </Kept>
      <Kept of={of}>
        <Usage account={account} clock={clock} />
      </Kept>
      <Tasks account={account} list={list} offers={offers} clock={clock} />
      <BelowFold of={account.id} ready={(!may || offers !== undefined) && (alone || family !== undefined)}>
        <People account={account} view={view} clock={clock} />
        {!alone && <Group account={account} family={family} clock={clock} />}
        <Activity account={logged} ended={list.ended} clock={clock} />
      </BelowFold>
    </>
  );
}
