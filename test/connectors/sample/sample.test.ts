import { describe, expect, it } from 'vitest';
import { sampleBook } from '../../../lib/connectors/sample';
import type { Account } from '../../../lib/domain/account';
import { isStale } from '../../../lib/domain/account/freshness';
import { whyNow } from '../../../lib/domain/account/why-now';
import { isIsoDate } from '../../../lib/domain/dates';
import { foldAccount } from '../../../lib/domain/fold/account';
import { identitiesOf } from '../../../lib/domain/fold/identities';
import { bandOf } from '../../../lib/domain/health/bands';
import { estimateOf } from '../../../lib/domain/health/estimate';
import { trendOf } from '../../../lib/domain/health/score-trend';
import { contractsOf } from '../../../lib/domain/renewal/contract';
import { decisionOf } from '../../../lib/domain/renewal/decision';
import { readinessOf } from '../../../lib/domain/renewal/readiness';
import { taskList } from '../../../lib/domain/task/task-list';
import { lastContact } from '../../../lib/domain/touchpoint/last-contact';
import { day, eveningOf, instant } from '../../domain/builders';
import { companies } from '../../standins/world';

const today = day('2026-11-22');
const now = instant('2026-11-22T12:00:00.000Z');
const records = sampleBook(today);
const owned = records.map((record) => ({ ...record, accountId: record.accountExternalId }));
const ids = records.filter(({ type }) => type === 'account').map(({ externalId }) => externalId);
const book = ids.map((id) => foldAccount(id, owned) as Account);

describe('the book', () => {
  it('is the same for the same day and moves with the day', () => {
    expect(sampleBook(today)).toEqual(records);
    expect(sampleBook(day('2026-11-23'))).not.toEqual(records);
    expect(sampleBook(day('2028-02-29'))).toHaveLength(records.length);
  });

  it('has about sixty accounts, every row once, every row with its account', () => {
    expect(book.length).toBeGreaterThanOrEqual(55);
    expect(new Set(records.map(({ type, externalId }) => `${type} ${externalId}`)).size).toBe(records.length);
    expect(records.filter(({ accountExternalId }) => !ids.includes(accountExternalId))).toEqual([]);
  });

  it('is plain JSON, marked as a sample', () => {
    expect(records).toStrictEqual(JSON.parse(JSON.stringify(records)));
    expect(records.every(({ connectionId, label }) => connectionId === 'sample' && label === 'Sample data')).toBe(true);
    expect(book.every((account) => account.sample)).toBe(true);
  });

  it('uses invented domains only', () => {
    const domains = book.flatMap((account) => account.domains);
    expect(domains.filter((domain) => !domain.endsWith('.example'))).toEqual([]);
    const known = new Set(
      owned
        .flatMap(identitiesOf)
        .filter(({ kind }) => kind === 'domain')
        .map(({ value }) => value),
    );
    expect(domains.filter((domain) => !known.has(domain))).toEqual([]);
  });

  it('has real days and nothing that has happened in the future', () => {
    const days = book.flatMap((account) => [
      account.renewal?.endDate,
      ...account.tasks.map((task) => task.due),
      ...(account.health?.history ?? []).map((point) => point.date),
    ]);
    expect(days.filter((one) => one !== undefined && !isIsoDate(one))).toEqual([]);
    expect(book.flatMap((account) => account.touchpoints).filter((touch) => touch.at > now)).toEqual([]);
    expect(book.flatMap((account) => account.health?.history ?? []).filter((point) => point.date > today)).toEqual([]);
  });
});

describe('health adds up', () => {
  const scored = book.filter((account) => account.health?.history.length);
  it('ends at the score shown', () => {
    expect(scored.length).toBeGreaterThan(30);
    for (const account of scored)
      expect([account.name, account.health?.history.at(-1)?.score]).toEqual([account.name, account.health?.score]);
  });
  it('is oldest first and within 0 to 100', () => {
    for (const { health } of scored) {
      const dates = (health?.history ?? []).map((point) => point.date);
      expect(dates).toEqual(dates.toSorted());
      expect((health?.history ?? []).every(({ score }) => score >= 0 && score <= 100)).toBe(true);
    }
  });
  it('has reasons that sum to the last change and to the change of 30 days', () => {
    const explained = scored.filter((account) => account.health?.factors.some((factor) => factor.points !== undefined));
    expect(explained.length).toBeGreaterThan(10);
    for (const { name, health } of explained) {
      const [before, after] = (health?.history ?? []).slice(-2);
      const sum = health?.factors.reduce((points, factor) => points + (factor.points ?? 0), 0);
      expect([name, sum, trendOf(health, today)?.delta]).toEqual([name, (after?.score ?? 0) - (before?.score ?? 0), sum]);
    }
  });
});

describe('every state is there', () => {
  const lists = (account: Account) => taskList(account, [], today, now);
  const days = (account: Account) => (account.renewal ? account.renewal.endDate : undefined);
  const trend = (account: Account) => trendOf(account.health, today)?.delta ?? 0;
  const roles = new Set(book.flatMap((account) => account.contacts.map((contact) => contact.role)));

  const ready = (a: Account) =>
    a.renewal ? readinessOf(a, a.renewal.endDate, { today, now }).filter(({ done }) => done).length : Number.NaN;

  it.each<[string, (account: Account) => unknown]>([
    ['healthy', (a) => bandOf(a.health) === 'healthy'],
    ['at risk', (a) => bandOf(a.health) === 'at_risk'],
    ['critical', (a) => bandOf(a.health) === 'critical'],
    ['no health', (a) => !a.health],
    ['a band without a number', (a) => a.health?.band && a.health.score === undefined],
    ['an estimate of ours', (a) => !a.health && estimateOf(a, { today, now }).score !== undefined],
    ['too little for an estimate', (a) => !a.health && estimateOf(a, { today, now }).score === undefined],
    ['falling', (a) => trend(a) <= -10],
    ['rising', (a) => trend(a) >= 10],
    ['usual noise known', (a) => (trendOf(a.health, today)?.usual ?? 0) > 0],
    ['a young history', (a) => (trendOf(a.health, today)?.days ?? 30) < 30],
    ['explained by events', (a) => a.health?.factors.some((factor) => factor.event)],
    [
      'renews by itself with notice',
      (a) => a.renewal && decisionOf(a.renewal).decideBy < a.renewal.endDate && decisionOf(a.renewal).decideBy >= today,
    ],
    ['notice day over', (a) => a.renewal && decisionOf(a.renewal).auto && decisionOf(a.renewal).decideBy < today],
    ['renewal overdue', (a) => (days(a) ?? '9') < today],
    ['renewal far', (a) => (days(a) ?? '0') > '2027-11-22'],
    ['no renewal', (a) => !a.renewal],
    ['hardly ready', (a) => a.renewal && ready(a) <= 1],
    ['half ready', (a) => a.renewal && ready(a) >= 3],
    ['verbal yes', (a) => a.renewal?.state === 'verbal'],
    ['signed for less', (a) => a.renewal?.state === 'signed' && (a.renewal.renewed?.amount ?? 0) < (a.arr?.amount ?? 0)],
    ['a renewal that somebody else owns', (a) => a.renewal?.owner],
    [
      'contracts that end together, and one that does not',
      (a) =>
        contractsOf(a, today)
          .map(({ names }) => names.length)
          .join() === '2,1',
    ],
    ['task overdue', (a) => lists(a).pending[0]?.overdueDays],
    ['task due today', (a) => a.tasks.some((task) => task.due === today)],
    ['task without a day', (a) => a.tasks.some((task) => !task.due && task.status === 'open')],
    ['task done', (a) => a.tasks.some((task) => task.status === 'done')],
    ['many tasks', (a) => lists(a).pending.length >= 8],
    ['no tasks', (a) => a.tasks.length === 0],
    ['no contacts', (a) => a.contacts.length === 0],
    ['a champion who left', (a) => a.contacts.some((contact) => contact.role === 'champion' && contact.left)],
    ['no touchpoints', (a) => a.touchpoints.length === 0],
    ['spoke this week', (a) => (lastContact(a, now).lastTwoWay?.at ?? '') > '2026-11-16'],
    ['quiet for long', (a) => (lastContact(a, now).lastTwoWay?.at ?? '9') < '2026-10-01'],
    ['never answered', (a) => lastContact(a, now).unanswered && !lastContact(a, now).lastTwoWay],
    ['a next step', (a) => lastContact(a, now).nextStep],
    ['use rising', (a) => (a.usage?.changePercent ?? 0) > 0],
    ['use falling', (a) => (a.usage?.changePercent ?? 0) < 0],
    ['use unknown', (a) => !a.usage],
    ['past SLA', (a) => a.support?.pastSla],
    ['escalated', (a) => a.support?.escalations],
    ['no support data', (a) => !a.support],
    ['no open ticket', (a) => a.support?.open === 0],
    ['no revenue', (a) => !a.arr],
    ['no CSM', (a) => !a.csm],
    ['no domain', (a) => a.domains.length === 0],
    ['two domains', (a) => a.domains.length > 1],
    ['a long name', (a) => a.name.length > 60],
    ['another script', (a) => /[\p{Script=Han}\p{Script=Arabic}\p{Script=Cyrillic}]/u.test(a.name)],
    ['stale', (a) => isStale(a.provenance.health, 'health', now)],
    ['fresh', (a) => a.provenance.health && !isStale(a.provenance.health, 'health', now)],
    ['two reasons now', (a) => whyNow(a, eveningOf(today)).length === 2],
    ['nothing urgent', (a) => whyNow(a, eveningOf(today)).length === 0],
  ])('%s', (_, is) => expect(book.some(is)).toBe(true));

  it('every role', () =>
    expect([...roles].toSorted()).toEqual([
      'champion',
      'economic buyer',
      'end user',
      'it/security',
      'procurement/billing',
      'technical admin',
    ]));
  it('many currencies', () => expect(new Set(book.map((account) => account.arr?.currency)).size).toBeGreaterThan(6));
  it('a parent with two children on one domain', () => {
    const children = owned.filter((record) => record.type === 'account' && record.value.parentExternalId === 'norrsken');
    expect(children).toHaveLength(2);
    expect(
      new Set(
        [book.find(({ id }) => id === 'norrsken'), ...children.map((child) => book.find(({ id }) => id === child.externalId))].map(
          (account) => account?.domains.join(),
        ),
      ),
    ).toHaveProperty('size', 1);
  });
});

describe('the companies of the pages people try it on', () => {
  it.each(companies.map((company) => [company.key, company] as const))('%s', (key, company) => {
    const account = book.find(({ id }) => id === key);
    const record = owned.find((one) => one.type === 'account' && one.externalId === key);
    expect(account).toMatchObject({
      name: company.name,
      segment: company.segment,
      arr: { amount: company.arr, currency: company.currency },
    });
    expect(new Set(account?.domains)).toEqual(new Set([...(company.domain ? [company.domain] : []), ...company.zendeskDomains]));
    expect(record?.value).toMatchObject({
      salesforceId: company.salesforceId,
      ...(company.parentKey && { parentExternalId: company.parentKey }),
    });
    const people = company.contacts.map(({ name, email, role, title, salesforceId }) => ({
      id: `sample:${salesforceId}`,
      name,
      email,
      role,
      title,
    }));
    expect(new Set(account?.contacts)).toEqual(new Set(people));
    const claims = owned
      .filter((one) => one.accountId === key)
      .flatMap(identitiesOf)
      .map(({ kind, value }) => `${kind} ${value}`);
    for (const contact of company.contacts)
      expect(claims).toEqual(expect.arrayContaining([`email ${contact.email}`, `salesforce.id ${contact.salesforceId}`]));
    expect(claims).toContain(`salesforce.id ${company.salesforceId}`);
  });

  it('come first', () => expect(ids.slice(0, companies.length)).toEqual(companies.map(({ key }) => key)));
});
