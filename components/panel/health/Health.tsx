import { Arrow } from '@/components/ui/Arrow';
import { cx } from '@/components/ui/cx';
import { Rich } from '@/components/ui/Rich';
import { Sparkline } from '@/components/ui/Sparkline';
import type { Account, HealthPoint, Health as HealthValue } from '@/lib/domain/account';
import { formatDay } from '@/lib/domain/dates';
import { BAND_WORDS, bandOf } from '@/lib/domain/health/bands';
import { changeOf } from '@/lib/domain/health/change';
import { healthNow } from '@/lib/domain/health/estimate';
import { asMoved, asWritten } from '@/lib/domain/health/scale';
import { type HealthTrend, healthTrend, startOf, stretches } from '@/lib/domain/health/trend';
import { figure, say } from '@/lib/words/say';
import { Disclosure } from '../parts/Disclosure';
import { Section } from '../parts/Section';
import type { Clock } from '../parts/useClock';
import { HandHealth } from './HandHealth';
import styles from './Health.module.css';
import { WhatMoved } from './WhatMoved';
import { Why } from './Why';

/** Worried or not, how it moves, and why. */
export function Health({ account, clock }: { account: Account; clock: Clock }) {
  const { health, estimate, override } = healthNow(account, clock);
  const band = bandOf(health);
  const factors = estimate?.factors ?? health?.factors ?? [];
  const lines = stretches(account, health, clock.today);
  const trend = healthTrend(account, health, clock.today);
  const change = changeOf(account, clock);
  return (
    <Section name={say('regions.health')} field="health" account={account} clock={clock}>
      <div className={styles.top}>
        <p className={styles.figures}>
          <span className={cx(styles.word, styles[band])}>{BAND_WORDS[band]}</span>
          {health?.score !== undefined && (
            <span className={styles.score}>
              <Score health={health} />
            </span>
          )}
        </p>
        {health && (
          <span className={styles[band]}>
            <Sparkline stretches={lines} label={historyWords(lines.flat(), health.scale, clock)} />
          </span>
        )}
      </div>
      <div className={styles.below}>
        {(health || estimate) && (
          <>
            {estimate && <span>{say(estimate.score === undefined ? 'estimate.few' : 'estimate.from', estimate)}</span>}
            {trend && <Trend trend={trend} scale={health?.scale} />}
            {trend?.keptBy === 'browser' && <span>{say('change.since', { date: formatDay(trend.since, clock.today) })}</span>}
            {(factors.length > 0 || change) && (
              <Disclosure name="why" closed={say('score.why')}>
                {change && trend && (
                  <WhatMoved change={change} scale={health?.scale} since={formatDay(startOf(trend, clock.today), clock.today)} />
                )}
                {estimate?.score !== undefined && <p className={styles.scale}>{say('estimate.list')}</p>}
                {factors.length > 0 && <Why factors={factors} name={say(estimate ? 'estimate.list' : 'score.why')} />}
              </Disclosure>
            )}
          </>
        )}
        <HandHealth account={account} override={override} band={band} clock={clock} />
      </div>
    </Section>
  );
}

/** As its source writes it: who knows a 7 of 10 looks for that. */
function Score({ health }: { health: HealthValue }) {
  const { score, top, inverted } = asWritten(health);
  const values = { score: <span className={styles.figure}>{figure(score)}</span>, top };
  return <Rich text={inverted ? 'score.worse' : 'score.of'} values={values} />;
}

/** In the points of the score beside it; its colour says whether that is good. */
function Trend({ trend: { delta, days, usual }, scale }: { trend: HealthTrend; scale: HealthValue['scale'] }) {
  if (delta === 0) return <span className={styles.trend}>{say('score.still', { count: days })}</span>;
  const moved = asMoved(delta, scale);
  const mark = <Arrow down={moved < 0} className={delta < 0 ? styles.down : styles.up} />;
  const values = { mark, points: figure(Math.abs(moved)), count: days };
  return (
    <span className={styles.trend}>
      {usual === undefined ? (
        <Rich text="score.moved" values={values} />
      ) : (
        <Rich text="score.movedUsual" values={{ ...values, usual: figure(Math.abs(asMoved(usual, scale))) }} />
      )}
    </span>
  );
}

function historyWords(points: readonly HealthPoint[], scale: HealthValue['scale'], { today }: Clock): string {
  const [first, last] = [points[0], points.at(-1)];
  if (!first || !last) return '';
  return say('score.history', {
    from: figure(asWritten({ score: first.score, scale }).score),
    first: formatDay(first.date, today),
    to: figure(asWritten({ score: last.score, scale }).score),
    last: formatDay(last.date, today),
  });
}
