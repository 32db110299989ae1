import { ok, type Result } from '../../domain/errors';
import type { SignedInAs } from '../../domain/source/connection';
import type { PulledPage } from '../connector';
import { isMine, isWhole } from './book';
import { changes } from './changes';
import type { ZendeskClient } from './client';
import { readCursor, type Step, type StepOf, writeCursor } from './cursor';
import { nextOf } from './lists';
import { AT_ONCE, changedPage, organizationPage, type Pulling, peoplePage, type Stepped, withPeople } from './pages';

/** A search hears of a change some minutes late. */
const LATE_MS = 10 * 60_000;
/** My book from `text` on. Ends after the page that is the last, or with an error. */
export async function* pullBook(
  text: string | undefined,
  whoami: () => Promise<Result<SignedInAs>>,
  given: Omit<Pulling, 'me'>,
): AsyncGenerator<Result<PulledPage>> {
  const me = await whoami();
  if (!me.ok) {
    yield me;
    return;
  }
  const pulling = { ...given, me: me.value };
  for (let step: Step = firstStep(readCursor(text), pulling); step.do !== 'rest'; ) {
    const answer = await take(step, pulling);
    if (!answer.ok) {
      yield answer;
      return;
    }
    const { next, ...page } = answer.value;
    yield ok<PulledPage>({ ...page, cursor: writeCursor(next), done: next.do === 'rest' });
    step = next;
  }
}

/** Administrators may export; everybody else lists, then searches for what changed. */
function firstStep(at: Step | undefined, { client, config, me }: Pulling): Step {
  if (at && at.do !== 'rest') return at;
  const began = Math.max(0, Math.floor(client.serverNow() - LATE_MS));
  const since = at?.since ?? 0;
  // People of a part of the organizations are read by organization: an export would bring everybody's.
  if (me.role === 'admin' && (at || isWhole(config.book)))
    return { do: 'export', what: 'organizations', from: Math.floor(since / 1000), since, began };
  return at ? { do: 'changes', what: 'organizations', page: 1, since, began } : { do: 'list', what: 'organizations', began };
}

function take(step: Exclude<Step, { do: 'rest' }>, pulling: Pulling): Promise<Stepped> {
  if (step.do === 'list') return step.what === 'people' ? listPeople(step, pulling) : listOrganizations(step, pulling);
  return step.do === 'export' ? exported(step, pulling) : changes(step, pulling);
}

async function listOrganizations(step: StepOf<'list'>, pulling: Pulling): Promise<Stepped> {
  const { client, config, me } = pulling;
  const answer = await client.organizations(step.after);
  if (!answer.ok) return answer;
  const { organizations, meta } = answer.value;
  const after = nextOf(meta, step.after);
  const further = after ? ({ ...step, skip: undefined, after } as const) : undefined;
  if (isWhole(config.book)) {
    const total = step.after === undefined && !step.alone ? await countAll(client) : undefined;
    const page = await organizationPage(organizations, pulling, further ?? afterOrganizations(step));
    return page.ok ? ok({ ...page.value, ...(total !== undefined && { total }) }) : page;
  }
  const skip = step.alone ? 0 : (step.skip ?? 0);
  const mine = organizations.filter((one) => !one.deleted_at && isMine(one, config.book, me));
  const rest = skip + AT_ONCE < mine.length ? { ...step, skip: skip + AT_ONCE } : (further ?? ({ do: 'rest', since: step.began } as const));
  const own = mine.slice(skip, skip + AT_ONCE);
  // Those that are not mine are named once, with the first part of their page.
  return withPeople(skip === 0 ? [...own, ...organizations.filter((one) => !mine.includes(one))] : own, pulling, rest);
}

const afterOrganizations = ({ alone, began }: StepOf<'list'>): Step =>
  alone ? { do: 'rest', since: began } : { do: 'list', what: 'people', began };

/** Rows to expect. A count that is refused is none. */
async function countAll(client: ZendeskClient): Promise<number | undefined> {
  const [organizations, people] = await Promise.all([client.organizationCount(), client.everybodyCount()]);
  return organizations.ok && people.ok ? organizations.value.count.value + people.value.count.value : undefined;
}

async function listPeople(step: StepOf<'list'>, { client, stamp }: Pulling): Promise<Stepped> {
  const answer = await client.everybody(step.after);
  if (!answer.ok) return answer;
  const { users, meta } = answer.value;
  const after = nextOf(meta, step.after);
  const next: Step = after === undefined ? { do: 'rest', since: step.began } : { ...step, after };
  return ok({ ...peoplePage(users, stamp()), next });
}

async function exported(step: StepOf<'export'>, pulling: Pulling): Promise<Stepped> {
  const { client, stamp } = pulling;
  const people: Step = { ...step, what: 'people', from: Math.floor(step.since / 1000) };
  if (step.what === 'people') {
    const answer = await client.exportedPeople(step.from);
    if (!answer.ok) return isClosed(answer) ? ok({ records: [], gone: [], next: withoutExport(step) }) : answer;
    const { users, after_cursor, end_of_stream } = answer.value;
    const more = !end_of_stream && after_cursor && after_cursor !== step.from;
    return ok({ ...peoplePage(users, stamp()), next: more ? { ...step, from: after_cursor } : afterExport(step) });
  }
  const answer = await client.exportedOrganizations(Number(step.from));
  if (!answer.ok) return isClosed(answer) ? ok({ records: [], gone: [], next: withoutExport(step) }) : answer;
  const { organizations, end_time, end_of_stream } = answer.value;
  if (end_of_stream) return changedPage(organizations, pulling, people);
  // More rows of one second than a page holds: an export by time goes no further, a list does.
  const stuck = !end_time || end_time <= Number(step.from);
  const next: Step = stuck ? { do: 'list', what: 'organizations', began: step.began } : { ...step, from: end_time };
  return changedPage(organizations, pulling, next);
}

/** Tickets change without their organization; a first load has counted them already. */
const afterExport = ({ since, began }: StepOf<'export'>): Step =>
  since > 0 ? { do: 'changes', what: 'tickets', page: 1, since, began } : { do: 'rest', since: began };

/** The export is a faster way where it is open, and nothing else. */
const isClosed = (answer: Result<unknown>): boolean => !answer.ok && ['forbidden', 'not_found'].includes(answer.error.code);

const withoutExport = ({ what, since, began }: StepOf<'export'>): Step =>
  since > 0 ? { do: 'changes', what, page: 1, since, began } : { do: 'list', what, began };
