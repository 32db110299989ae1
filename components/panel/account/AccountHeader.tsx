import { ArrowRightLeft } from 'lucide-react';
import { type KeyboardEvent, useRef } from 'react';
import { Badge } from '@/components/ui/Badge';
import { Button } from '@/components/ui/Button';
import { HealthMark } from '@/components/ui/HealthMark';
import { Rich } from '@/components/ui/Rich';
import { useStable } from '@/components/ui/useStable';
import type { Account, AccountField } from '@/lib/domain/account';
import { segmentOf } from '@/lib/domain/company/segment';
import { bandOf } from '@/lib/domain/health/bands';
import { healthNow } from '@/lib/domain/health/estimate';
import { formatArr } from '@/lib/domain/money';
import type { PanelView } from '@/lib/domain/panel/view';
import { say } from '@/lib/words/say';
import { useCanAct } from '../intent/useCanAct';
import { ChangeAccount } from '../match/ChangeAccount';
import { sourceLines } from '../parts/as-of';
import { Facts } from '../parts/Facts';
import lines from '../parts/lines.module.css';
import { SourceMark, StaleNote } from '../parts/Source';
import type { Clock } from '../parts/useClock';
import { useHeading } from '../parts/useHeading';
import { setSearching, usePanel } from '../state/store';
import styles from './AccountHeader.module.css';
import { Conflicts } from './Conflicts';
import { Evidence } from './Evidence';
import { useRegionName } from './RegionOwner';

const FIELDS: AccountField[] = ['arr', 'segment', 'csm', 'lifecycle'];

/** Who this is, how we know, and the way to say that it is somebody else. */
export function AccountHeader({ account, view, clock }: { account: Account; view: PanelView; clock: Clock }) {
  const may = useCanAct();
  const searching = usePanel((state) => state.searching) && may;
  const change = useRef<HTMLButtonElement>(null);
  const heading = useHeading();
  const source = sourceLines(account, FIELDS, clock);

  const onChange = useStable(() => setSearching(!searching));

  function close() {
    setSearching(false);
    change.current?.focus();
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.key === 'Escape' && searching) close();
  }

  return (
    <section aria-label={useRegionName(say('regions.account'))} className={styles.account} onKeyDown={onKeyDown}>
      <div className={styles.top}>
        <h1 ref={heading} tabIndex={-1} className={styles.name} title={account.name}>
          <HealthMark band={bandOf(healthNow(account, clock).health)} />
          <bdi>{account.name}</bdi>
        </h1>
        <SourceMark label={say('source.ofAccount')} lines={source} />
      </div>
      <div className={styles.facts}>
        <Values account={account} />
      </div>
      <Conflicts account={account} field="arr" clock={clock} />
      <StaleNote lines={source} />
      <Evidence view={view}>
        {may && (
          <Button
            ref={change}
            look="link"
            size="small"
            icon={ArrowRightLeft}
            className={styles.change}
            aria-expanded={searching}
            onClick={onChange}
          >
            {say('header.change')}
          </Button>
        )}
      </Evidence>
      {searching && <ChangeAccount pinnable={view.pinnable} onDone={close} />}
    </section>
  );
}

function Values({ account }: { account: Account }) {
  const { sample, arr, csm, lifecycle } = account;
  const segment = segmentOf(account);
  return (
    <Facts>
      {sample && (
        <li className={styles.sample}>
          <Badge tone="accent">{say('header.sample')}</Badge>
        </li>
      )}
      {arr && (
        <li>
          <strong className={lines.strong}>{formatArr(arr)}</strong>
        </li>
      )}
      {segment && (
        <li>
          <bdi>{segment}</bdi>
        </li>
      )}
      {csm && (
        <li>
          <span title={csm}>
            <Rich text="header.csm" values={{ name: <bdi>{csm}</bdi> }} />
          </span>
        </li>
      )}
      {lifecycle && (
        <li>
          <bdi>{lifecycle}</bdi>
        </li>
      )}
    </Facts>
  );
}
