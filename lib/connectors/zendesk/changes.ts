import { ok, type Result } from '../../domain/errors';
import type { Step, StepOf } from './cursor';
import { changedPage, organizationPage, type Pulling, peoplePage, type Stepped } from './pages';

/** A search gives a thousand; more changes than that are read as a whole book. */
const SEARCHED = 1_000;

/** What changed since the last refresh, by search: organizations, people, then organizations whose tickets changed. */
export function changes(step: StepOf<'changes'>, pulling: Pulling): Promise<Stepped> {
  if (step.what === 'people') return changedPeople(step, pulling);
  return step.what === 'tickets' ? changedTickets(step, pulling) : changedOrganizations(step, pulling);
}

const sinceOf = ({ since }: StepOf<'changes'>): string => `${new Date(since).toISOString().slice(0, 19)}Z`;

function after(step: StepOf<'changes'>, count: number): Step {
  const { what, page, began } = step;
  if (count > SEARCHED) return { do: 'list', what: 'organizations', began, ...(what === 'tickets' && { alone: true }) };
  if (count > page * 100) return { ...step, page: page + 1 };
  if (what === 'tickets') return { do: 'rest', since: began };
  return { ...step, what: what === 'organizations' ? 'people' : 'tickets', page: 1 };
}

async function changedOrganizations(step: StepOf<'changes'>, pulling: Pulling): Promise<Stepped> {
  const answer = await pulling.client.changedOrganizations(sinceOf(step), step.page);
  return answer.ok ? changedPage(answer.value.results, pulling, after(step, answer.value.count)) : answer;
}

async function changedPeople(step: StepOf<'changes'>, { client, stamp }: Pulling): Promise<Stepped> {
  const answer = await client.changedPeople(sinceOf(step), step.page);
  return answer.ok ? ok({ ...peoplePage(answer.value.results, stamp()), next: after(step, answer.value.count) }) : answer;
}

async function changedTickets(step: StepOf<'changes'>, pulling: Pulling): Promise<Stepped> {
  const answer = await pulling.client.changedTickets(sinceOf(step), step.page);
  if (!answer.ok) return answer;
  const next = after(step, answer.value.count);
  const named = answer.value.results.flatMap(({ organization_id }) => (organization_id ? [String(organization_id)] : []));
  // Of more tickets than a search gives, the whole book is read next.
  const ids = next.do === 'list' ? [] : [...new Set(named)];
  const organizations = ids.length > 0 ? await pulling.client.organizationsOf(ids) : undefined;
  if (organizations && !organizations.ok) return organizations satisfies Result<never>;
  const page = await organizationPage(organizations?.value.organizations ?? [], pulling, next);
  // Whoever asks about a ticket of somebody else's customer has not lost an account by it.
  return page.ok ? ok({ ...page.value, gone: [] }) : page;
}
