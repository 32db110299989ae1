import type { ReactNode } from 'react';
import type { IsoInstant } from '@/lib/domain/account';
import type { SignInMethod } from '@/lib/domain/policy/policy-schema';
import type { ConnectionView } from '@/lib/domain/source/connection';
import { figure, language, say } from '@/lib/words/say';
import styles from './Connections.module.css';
import { Person } from './Person';

const when = (instant: IsoInstant) => new Date(instant).toLocaleString(language(), { dateStyle: 'medium', timeStyle: 'short' });

/** What is known of a connection, a line each; a line that says nothing is left out. */
export function Facts({ connection }: { connection: ConnectionView }) {
  const { user, method, name, lastRefresh, nextRefresh, progress, budget, waiting } = connection;
  const ways: Record<SignInMethod, string> = {
    oauth: say('connect.atVendor', { name }),
    token: say('connect.byToken'),
    session: say('connect.bySession'),
  };
  return (
    <dl className={styles.facts}>
      {user && (
        <Fact name={say('connect.signedInAs')}>
          <bdi>{user.name}</bdi>
          {(user.orgName ?? user.orgId) && (
            <>
              {', '}
              <bdi>{user.orgName ?? user.orgId}</bdi>
            </>
          )}{' '}
          <Person user={user} />
        </Fact>
      )}
      <Fact name={say('connect.how')}>{ways[method]}</Fact>
      {progress && (
        <Fact name={say('connect.reading')}>
          {progress.total === undefined ? figure(progress.done) : say('controls.of', { value: progress.done, max: progress.total })}
        </Fact>
      )}
      {(lastRefresh ?? nextRefresh) && (
        <Fact name={say('connect.lastRefresh')}>
          {lastRefresh ? <time dateTime={lastRefresh}>{when(lastRefresh)}</time> : say('connect.notYet')}
        </Fact>
      )}
      {nextRefresh && (
        <Fact name={say('connect.nextRefresh')}>
          <time dateTime={nextRefresh}>{when(nextRefresh)}</time>
        </Fact>
      )}
      {budget && (
        <Fact name={say('connect.calls')}>
          {say('connect.callsToday', { used: budget.used, left: Math.max(0, budget.limit - budget.used) })}
          {budget.company && ` ${say('connect.callsCompany', { used: budget.company.used, limit: budget.company.limit })}`}
        </Fact>
      )}
      {waiting > 0 && <Fact name={say('connect.waitingWrites')}>{figure(waiting)}</Fact>}
    </dl>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.fact}>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
