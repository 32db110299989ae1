import { ArrowUpRight, Flag } from 'lucide-react';
import { Badge } from '@/components/ui/Badge';
import { cx } from '@/components/ui/cx';
import { HealthMark } from '@/components/ui/HealthMark';
import { Hidden } from '@/components/ui/Hidden';
import { Icon } from '@/components/ui/Icon';
import type { IsoDate } from '@/lib/domain/account';
import { daysBetween, inDays } from '@/lib/domain/dates';
import { BAND_WORDS } from '@/lib/domain/health/bands';
import { formatArr } from '@/lib/domain/money';
import type { ListGroup, ListRow } from '@/lib/domain/panel/page-list';
import { say } from '@/lib/words/say';
import { ActionButton } from '../intent/ActionButton';
import { useCanOpen } from '../intent/useCanAct';
import { Facts } from '../parts/Facts';
import lines from '../parts/lines.module.css';
import { MoreList } from '../parts/MoreList';
import { DecisionDay } from '../renewal/DecisionDay';
import { NEAR_DAYS } from '../renewal/near';
import { ask } from '../state/ask';
import styles from './RowList.module.css';

/** Rows shown of one account before `+N more`. */
const FIRST = 3;

/** One account: how it is, why now, and its rows in the list beside the panel. */
export function RowGroup({ group, today }: { group: ListGroup; today: IsoDate }) {
  const { accountId, name, sample, band, arr, decision, whyNow, rows } = group;
  const days = decision && daysBetween(today, decision.decideBy);
  return (
    <section aria-label={name} className={styles.group}>
      <h2 className={styles.name} title={name}>
        <HealthMark band={band} />
        <bdi>{name}</bdi>
        {sample && <Badge tone="accent">{say('header.sample')}</Badge>}
      </h2>
      <div className={styles.facts}>
        <Facts>
          <li>
            <span className={cx(band === 'critical' && lines.bad, band === 'at_risk' && lines.warn)}>{BAND_WORDS[band]}</span>
          </li>
          {decision && days !== undefined && (
            <li>
              <span>
                <DecisionDay decision={decision} today={today} />,{' '}
                <span className={cx(days < 0 ? lines.bad : days <= NEAR_DAYS && lines.warn)}>{inDays(days)}</span>
              </span>
            </li>
          )}
          {arr && <li>{formatArr(arr)}</li>}
        </Facts>
      </div>
      {whyNow.length > 0 && (
        <p className={styles.why}>
          <Icon of={Flag} size={12} />
          <span>
            <Hidden>{say('panel.whyNow')} </Hidden>
            {whyNow.join(' · ')}
          </span>
        </p>
      )}
      <Rows name={accountId} rows={rows} under={name} />
    </section>
  );
}

/** `under`: what stands above them already. */
export function Rows({ name, rows, under }: { name: string; rows: ListRow[]; under?: string }) {
  return (
    <div className={styles.rows}>
      <MoreList
        name={`list:${name}`}
        items={rows}
        first={FIRST}
        render={(row) => <Row key={row.id} row={row} named={row.title === under && Boolean(row.why)} />}
      />
    </div>
  );
}

/** A row of the host's list; a press opens it there. `named`: its name stands above it, as that of an account in a list of accounts. */
function Row({ row: { id, title, why, opens }, named }: { row: ListRow; named: boolean }) {
  const may = useCanOpen();
  const words = (
    <span className={styles.words}>
      {named ? (
        <Hidden>{title} </Hidden>
      ) : (
        <span className={cx(lines.clamp, styles.subject)}>
          <bdi>{title || say('rows.untitled')}</bdi>
        </span>
      )}
      {why && <bdi className={styles.reason}>{why}</bdi>}
    </span>
  );
  if (!may || !opens) return <li className={styles.row}>{words}</li>;
  return (
    <li>
      <ActionButton
        look="ghost"
        opens
        className={cx(styles.row, styles.press)}
        onAct={({ contextVersion, contextDocumentId }) => ask('list.open', { intent: { contextVersion, contextDocumentId }, row: id })}
      >
        <Hidden>{say('rows.open')} </Hidden>
        {words}
        <Icon of={ArrowUpRight} size={14} className={styles.arrow} />
      </ActionButton>
    </li>
  );
}
