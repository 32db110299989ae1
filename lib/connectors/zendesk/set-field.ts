import type { Account, IsoInstant } from '../../domain/account';
import { type AppError, appError, fail, ok, type Result } from '../../domain/errors';
import type { Operation, TaskThere, Written } from '../../domain/outbox/operation';
import { type FieldValue, fieldValue, sameFieldValue, textOf, type ValueField } from '../../domain/records/fields';
import type { FieldTerms, RecordTerms } from '../../domain/records/terms';
import { language, say } from '../../words/say';
import type { ZendeskClient } from './client';
import type { ZendeskConfig } from './config';
import { mapAccount } from './map-records';
import type { Meanings } from './meaning';
import type { WireOrganization } from './wire';
import type { WireField } from './wire-lists';

type Set = Extract<Operation, { kind: 'field.set' }> & { target: NonNullable<Extract<Operation, { kind: 'field.set' }>['target']> };
type Reading = { organization: WireOrganization; fields: readonly WireField[]; there: FieldValue | null };

const DOMAINS = 'domain_names';
/** A lookup names a person by id, which nobody types. */
const SETTABLE = new Set(['integer', 'decimal', 'date', 'dropdown', 'text', 'regexp']);

export const isForOrganization = (operation: Operation): operation is Set =>
  operation.kind === 'field.set' && /^[1-9]\d{0,18}$/.test(operation.target?.recordId ?? '');

/** No record is made of what is read here. */
const NEVER = '1970-01-01T00:00:00.000Z' as IsoInstant;

/** Which mapped fields may be set. Zendesk lets administrators alone change more of an organization than its notes. */
export async function recordTerms(client: ZendeskClient, meaning: Meanings, { mapping = {} }: ZendeskConfig): Promise<Result<RecordTerms>> {
  const [me, known] = await Promise.all([client.me(), meaning.fields()]);
  if (!me.ok) return me;
  if (!known.ok) return known;
  const right = me.value.user.role === 'admin' ? {} : { closed: 'rights' as const };
  const fields: RecordTerms['fields'] = { domain: { path: DOMAINS, ...right } };
  for (const field of ['arr', 'renewal', 'segment', 'csm', 'lifecycle'] as const) {
    const own = known.value.find(({ key }) => key === mapping[field]);
    if (own) fields[field] = { ...termsOf(own), ...right };
  }
  // A person there is a user with a mailbox and rights of their own, whom no panel makes.
  return ok({ fields, contact: { create: false } });
}

function termsOf({ key, type, custom_field_options }: WireField): FieldTerms {
  const choices = type === 'dropdown' ? (custom_field_options ?? []).map(({ name }) => name) : [];
  return { path: key, ...(choices.length > 0 && { choices }), ...(!SETTABLE.has(type) && { closed: 'elsewhere' as const }) };
}

async function read({ target, field }: Set, client: ZendeskClient, meaning: Meanings, config: ZendeskConfig): Promise<Result<Reading>> {
  const answer = await client.organization(target.recordId);
  if (!answer.ok) return answer;
  const { organization } = answer.value;
  const means = await meaning.of([organization]);
  if (!means.ok) return means;
  return ok({ organization, fields: means.value.fields, there: valueThere(organization, { ...means.value, config }, field) });
}

function valueThere(organization: WireOrganization, means: Parameters<typeof mapAccount>[1], field: ValueField): FieldValue | null {
  const { value } = mapAccount(organization, means, { connectionId: '', label: '', asOf: NEVER });
  return fieldValue({ domains: [], ...(value as Partial<Account>) }, field) ?? null;
}

/** The value as Zendesk keeps it: a dropdown holds a tag, a number no currency. */
function rawOf(value: FieldValue, field: WireField | undefined): unknown {
  if (field?.type === 'dropdown') return field.custom_field_options?.find(({ name }) => name === value)?.value;
  const isNumber = field?.type === 'integer' || field?.type === 'decimal';
  return typeof value !== 'string' && isNumber ? value.amount : textOf(value);
}

const time = (at: string) => new Date(at).toLocaleString(language(), { dateStyle: 'short', timeStyle: 'short' });
const inFieldWords = (error: AppError): AppError =>
  error.code === 'forbidden' || (error.code === 'bad_input' && !error.retryable)
    ? { ...error, message: say(error.code === 'forbidden' ? 'zendesk.forbiddenField' : 'zendesk.fieldNotTaken') }
    : error;

/**
 * Sets one field of an organization as it was seen. Zendesk has no safe update for organizations, so the value is read right before
 * and what came back is looked at; told again after its answer was lost, it finds its own value there.
 */
export async function setOrganizationField(
  set: Set,
  client: ZendeskClient,
  meaning: Meanings,
  config: ZendeskConfig,
): Promise<Result<Written>> {
  const now = await read(set, client, meaning, config);
  if (!now.ok) return now;
  const { organization, fields, there } = now.value;
  const { value, seen, target } = set;
  const done = ok<Written>({ id: target.recordId, as: 'field', link: `${client.origin}/agent/organizations/${target.recordId}` });
  if (sameFieldValue(there, value)) return done;
  if (seen !== undefined && !sameFieldValue(there, seen))
    return fail(appError('conflict', say('zendesk.fieldChanged', { time: time(organization.updated_at ?? '') })));
  const change =
    target.path === DOMAINS
      ? { domain_names: [...new Set([...(organization.domain_names ?? []), textOf(value)])] }
      : {
          organization_fields: {
            [target.path]: rawOf(
              value,
              fields.find(({ key }) => key === target.path),
            ),
          },
        };
  const answer = await client.changeOrganization(target.recordId, change);
  if (!answer.ok) return fail(inFieldWords(answer.error));
  const after = await read(set, client, meaning, config);
  if (!after.ok) return fail({ ...after.error, unsure: true });
  return sameFieldValue(after.value.there, value) ? done : fail(appError('bad_input', say('zendesk.fieldNotTaken')));
}

/** How the field stands there now, for the person's eyes. */
export async function fieldThere(set: Set, client: ZendeskClient, meaning: Meanings, config: ZendeskConfig): Promise<Result<TaskThere>> {
  const now = await read(set, client, meaning, config);
  if (!now.ok) return now;
  const { organization, there } = now.value;
  return ok({ status: textOf(there ?? undefined), at: new Date(organization.updated_at ?? 0).toISOString() as TaskThere['at'] });
}
