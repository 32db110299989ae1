import type { AccountPatch, IsoDate, IsoInstant } from '../../domain/account';
import { withoutGaps } from '../../domain/data/without-gaps';
import { addDays } from '../../domain/dates';
import type { IncomingRecord } from '../../domain/record';
import { say } from '../../words/say';
import { lifecycleOf, renewalOf, subscriptionsOf, supportOf, usageOf } from './commerce-stories';
import { familiarCompanies } from './familiar-companies';
import { healthOf } from './health-stories';
import { inventedCompanies } from './invented-companies';
import { oddCompanies } from './odd-companies';
import { contactsOf } from './people';
import { seeded, turn } from './random';
import { tasksOf } from './task-stories';
import { touchpointsOf } from './touchpoint-stories';
import type { SampleCompany } from './types';

export const SAMPLE_CONNECTION = 'sample';

const SEED = 20_261;
const CSMS = ['Robin Ashdown', 'Noa Feldman', 'Kofi Mensah', undefined];

const companies: readonly SampleCompany[] = [...familiarCompanies, ...oddCompanies, ...inventedCompanies];

/**
 * A made-up book for trying Sidelight before anything is connected: every state that the panel can show, with days
 * counted from `today`. The same day gives the same book. Lists of different lengths, taken in turn, mix the states.
 */
export function sampleBook(today: IsoDate): IncomingRecord[] {
  const random = seeded(SEED);
  return companies.flatMap((company, index) => recordsOf(company, index, today, random));
}

function recordsOf(company: SampleCompany, index: number, today: IsoDate, random: () => number): IncomingRecord[] {
  const base = {
    connectionId: SAMPLE_CONNECTION,
    label: say('labels.sample'),
    accountExternalId: company.key,
    asOf: asOfFor(today, index),
  };
  const people = contactsOf(company, index);
  const names = people.filter(({ contact }) => !contact.left).map(({ contact }) => contact.name);
  const value = accountOf(company, index, today, random);
  return [
    { ...base, type: 'account', externalId: company.key, value },
    ...subscriptionsOf(company.key, index, value.renewal, value.arr).map(
      (one): IncomingRecord => ({ ...base, type: 'subscription', externalId: one.id, value: one }),
    ),
    ...people.map(({ externalId, contact }): IncomingRecord => ({ ...base, type: 'contact', externalId, value: contact })),
    ...tasksOf(company.key, today, index).map((value): IncomingRecord => ({ ...base, type: 'task', externalId: value.id, value })),
    ...touchpointsOf(company.key, today, index, names).map(
      (value): IncomingRecord => ({ ...base, type: 'touchpoint', externalId: value.id, value }),
    ),
  ];
}

function accountOf(company: SampleCompany, index: number, today: IsoDate, random: () => number): AccountPatch {
  const { name, domains, currency, segment, parentKey, salesforceId, renewsIn } = company;
  const arr = company.arr === undefined ? undefined : withoutGaps({ amount: company.arr, currency });
  return withoutGaps({
    name,
    domains: [...domains],
    arr,
    segment,
    csm: turn(CSMS, index),
    lifecycle: lifecycleOf(index),
    health: healthOf(today, index, random),
    renewal: renewalOf(today, index, renewsIn, arr),
    support: supportOf(index),
    usage: usageOf(index),
    parentExternalId: parentKey,
    salesforceId,
  });
}

/** Most values are a day old; every thirteenth account has not been heard of for six weeks. */
function asOfFor(today: IsoDate, index: number): IsoInstant {
  return `${addDays(today, index % 13 === 12 ? -42 : -1)}T06:00:00.000Z` as IsoInstant;
}
