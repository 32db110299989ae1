import { z } from 'zod';
import type { IsoInstant } from '../../domain/account';
import { isIsoDate } from '../../domain/dates';
import type { Result } from '../../domain/errors';
import { ok } from '../../domain/errors';
import type { IncomingRecord } from '../../domain/record';
import { parseAnswer } from '../answer';
import type { PulledPage } from '../connector';
import type { Config } from './config';
import { mapAccount, mapContact, mapPerson, type Stamp } from './map-account';
import { mapEvent, mapTask } from './map-activity';
import { supportOfCases } from './map-support';
import { renewalSource, roleField } from './mapping';
import * as wire from './wire';

/** What rows mean to us. */
export type Page = Pick<PulledPage, 'records' | 'gone'>;
type Gone = PulledPage['gone'][number];

const list = <T extends z.ZodType>(row: T) => z.looseObject({ totalSize: z.number().int(), records: z.array(row) }).nullish();
const account = wire.account.extend({
  Cases: list(wire.openCase),
  Opportunities: list(z.looseObject({})),
  Contracts: list(z.looseObject({})),
});

/** An account with the lists that came inside its row. */
export function accountRecords(raw: unknown, config: Config, has: readonly string[], stamp: Stamp): Result<IncomingRecord[]> {
  const parsed = parseAnswer(account, raw);
  if (!parsed.ok) return parsed;
  const row = parsed.value;
  const source = renewalSource(config.mapping ?? {});
  const day = source && row[source.object === 'Contract' ? 'Contracts' : 'Opportunities']?.records[0]?.[source.field];
  const support = has.includes('Case')
    ? supportOfCases(row.Cases?.records ?? [], stamp.asOf as IsoInstant, row.Cases?.totalSize)
    : undefined;
  const beside = { ...(isIsoDate(day) && { renewal: day }), ...(support && { support }) };
  return ok([mapAccount(row, config, beside, stamp), ...mapPerson(row, stamp)]);
}

/** Rows of one object, each as what it is to us; deleted ones as gone. */
export const OBJECTS: Record<string, (row: unknown, stamp: Stamp, config: Config) => Result<Page>> = {
  Contact: (raw, stamp, { mapping = {} }) => {
    const parsed = parseAnswer(wire.contact, raw);
    if (!parsed.ok) return parsed;
    const { Id, IsDeleted } = parsed.value;
    return ok(IsDeleted ? deleted(Id, 'contact') : { records: mapContact(parsed.value, stamp, roleField(mapping)), gone: [] });
  },
  Task: (raw, stamp) => {
    const parsed = parseAnswer(wire.task, raw);
    if (!parsed.ok) return parsed;
    return ok(parsed.value.IsDeleted ? deleted(parsed.value.Id, 'task', 'touchpoint') : mapTask(parsed.value, stamp));
  },
  Event: (raw, stamp) => {
    const parsed = parseAnswer(wire.event, raw);
    if (!parsed.ok) return parsed;
    return ok(parsed.value.IsDeleted ? deleted(parsed.value.Id, 'touchpoint') : mapEvent(parsed.value, stamp));
  },
};

const deleted = (externalId: string, ...types: Gone['type'][]): Page => ({
  records: [],
  gone: types.map((type) => ({ type, externalId })),
});

/** All of them, or what is wrong with the first that is not as we know it. */
export function together(pages: Iterable<Result<Page>>): Result<Page> {
  const sum: Page = { records: [], gone: [] };
  for (const page of pages) {
    if (!page.ok) return page;
    sum.records.push(...page.value.records);
    sum.gone.push(...page.value.gone);
  }
  return ok(sum);
}
