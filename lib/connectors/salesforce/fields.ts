import { z } from 'zod';
import { ok, type Result } from '../../domain/errors';
import type { FieldMapping, FieldOffer } from '../../domain/source/connection';
import type { SalesforceClient } from './client';
import { describeObject, type WireField } from './describe';
import { guessMapping } from './guess';
import { accountOffers, renewalOffers, scaled } from './offers';
import { askEach } from './probe';
import { roleOffers } from './role-fields';
import { renewalRow } from './select';

export interface Fields {
  offers: FieldOffer[];
  guess: FieldMapping;
  /** A unique external-id field on tasks and events that the company made for Sidelight. */
  keyField?: string;
}

const FIXED = ['Opportunity.CloseDate', 'Contract.EndDate'] as const;
const SCALES = [5, 10];
const highest = z.lazy(() => z.looseObject({ top: z.number().nullish() }));

/** Objects beside Account may be closed to this person; then they offer nothing. */
async function fieldsOf(object: string, client: SalesforceClient): Promise<WireField[]> {
  const described = await describeObject(object, client);
  return described.ok ? described.value.fields : [];
}

const keyOf = (tasks: WireField[], events: WireField[]): string | undefined => {
  const keys = (fields: WireField[]) =>
    fields.filter(
      ({ name, type, unique, externalId }) => type === 'string' && unique && externalId && /sidelight/i.test(name) && name.endsWith('__c'),
    );
  return keys(tasks).find(({ name }) => keys(events).some((other) => other.name === name))?.name;
};

/** Fields that may be mapped, and a guess by what they are called and by what stands in them. */
export async function mappableFields(client: SalesforceClient): Promise<Result<Fields>> {
  const [account, opportunity, contract, contact, task, event] = await Promise.all([
    describeObject('Account', client),
    fieldsOf('Opportunity', client),
    fieldsOf('Contract', client),
    fieldsOf('Contact', client),
    fieldsOf('Task', client),
    fieldsOf('Event', client),
  ]);
  if (!account.ok) return account;
  const plain = accountOffers(account.value.fields);
  const guess = guessMapping(plain);
  const looked = await lookInside(guess, plain, client);
  if (!looked.ok) return looked;
  const offers = [
    ...plain.flatMap((offer) => (isScore(offer, account.value.fields) ? [offer, ...SCALES.map((scale) => scaled(offer, scale))] : [offer])),
    ...renewalOffers('Opportunity', 'Opportunity', opportunity),
    ...renewalOffers('Contract', 'Contract', contract),
    ...roleOffers(contact),
  ];
  const keyField = keyOf(task, event);
  const known = Object.fromEntries(Object.entries(looked.value).filter(([, name]) => offers.some((offer) => offer.name === name)));
  return ok({ offers, guess: known, ...(keyField && { keyField }) });
}

const isScore = ({ name, fits }: FieldOffer, fields: WireField[]): boolean =>
  fits.includes('health') &&
  ['double', 'int'].includes(fields.find((field) => field.name === name)?.type ?? '') &&
  /health|score|gesund|sant/i.test(name);

/** A score that never passes 5 or 10 is out of that; without a day on the account the renewal lies where there are most of them. */
async function lookInside(guess: FieldMapping, offers: FieldOffer[], client: SalesforceClient): Promise<Result<FieldMapping>> {
  const numeric = guess.health && offers.find(({ name }) => name === guess.health)?.fits.includes('arr');
  const answers = await askEach(
    [
      ['top', `SELECT MAX(${numeric ? guess.health : 'SystemModstamp'}) top FROM Account`],
      ['opportunities', renewalRow({ object: 'Opportunity', field: 'CloseDate' }, 'Opportunity')],
      ['contracts', renewalRow({ object: 'Contract', field: 'EndDate' }, 'Contract')],
    ],
    client,
  );
  if (!answers.ok) return answers;
  const [tops, ...renewals] = answers.value;
  const top = numeric ? (highest.safeParse(tops?.records[0]).data?.top ?? 0) : 0;
  const scale = SCALES.find((one) => top > 1 && top <= one);
  const elsewhere = FIXED[renewals.findIndex((rows) => (rows?.totalSize ?? 0) > 0)];
  return ok({
    ...guess,
    ...(numeric && scale && { health: `${guess.health}/${scale}` }),
    ...(guess.renewal === undefined && elsewhere && { renewal: elsewhere }),
  });
}
