import { INACTIVE } from '../../connectors/answer';
import { nowIso } from '../../domain/dates';
import { DAY_MS } from '../../domain/durations';
import { type AppError, appError, ok, type Result } from '../../domain/errors';
import { isMassRemoval } from '../../domain/source/refresh';
import { keepAlive } from '../../platform/clock';
import { countAccountsOf } from '../../store/book/accounts';
import { changeConnection } from '../../store/connections/connections';
import { changeRefresh, getRefresh } from '../../store/connections/refresh';
import { purgeAccounts, vanishedFrom } from '../../store/records/vanished';
import { say } from '../../words/say';
import { underLock } from '../connections/access';
import { endSignIn } from '../connections/end';
import type { Opened } from '../connections/open';
import { changingBook } from '../context/view-cache';

/** Accounts taken out in one transaction. */
const STEP = 50;

/**
 * Once a day, and after every sign-in, compares what is stored with what this person may still see, and takes out the rest:
 * who lost access to an account must not find it here. So many at once look like an accident, and somebody is asked first.
 * Answers only where refreshing stops here.
 */
export async function compareIfDue({ row, connection }: Opened): Promise<{ error: AppError } | 'asks' | undefined> {
  const { comparedAt, comparedFor, answer } = await getRefresh(row.id);
  const due = comparedFor !== row.user?.userId || !comparedAt || Date.now() - Date.parse(comparedAt) >= DAY_MS;
  // The browser's own session may be somebody else's by now.
  if (due || row.method === 'session') {
    const me = await connection.whoami();
    if (!me.ok) return me.error.detail === INACTIVE ? { error: await endInactive(row.id) } : me;
    if (row.user && me.value.userId !== row.user.userId) return { error: otherUser(row.user.name) };
    // Roles change: what this person may do there is what the system says now.
    if (row.user) await changeConnection(row.id, ({ user }) => (user ? { user: { ...user, ...me.value } } : {}));
  }
  if (!due) return undefined;
  // With nothing stored there is nothing to compare.
  const mine = await allIds((await countAccountsOf(row.id)) > 0 ? connection.ids?.() : undefined);
  if (!mine.ok) return mine;
  const { vanished, of } = mine.value ? await vanishedFrom(row.id, mine.value) : { vanished: [], of: 0 };
  const said = answer?.by === 'vanished' ? answer : undefined;
  if (isMassRemoval(vanished.length, of) && (!said || (said.remove && vanished.length > said.count))) {
    const question = { by: 'vanished' as const, count: vanished.length, of, askedAt: nowIso() };
    await changeRefresh(row.id, () => ({ question, answer: undefined }));
    return 'asks';
  }
  while (said?.remove !== false && vanished.length > 0) {
    await changingBook(() => purgeAccounts(vanished.splice(0, STEP)));
    await keepAlive();
  }
  await changeRefresh(row.id, ({ answer: other }) => ({
    comparedAt: nowIso(),
    comparedFor: row.user?.userId,
    heardAt: nowIso(),
    answer: other?.by === 'vanished' ? undefined : other,
  }));
  return undefined;
}

/** Who is no user there any more keeps nothing of it here. */
async function endInactive(id: string): Promise<AppError> {
  const error = appError('auth_expired', say('signIn.inactive'), { detail: INACTIVE });
  await underLock(id, () => endSignIn(id, error, { erase: 'now' }));
  return error;
}

const otherUser = (name: string) => appError('forbidden', say('refresh.otherUser', { name }));

async function allIds(pages: AsyncGenerator<Result<string[]>> | undefined): Promise<Result<Set<string> | undefined>> {
  if (!pages) return ok(undefined);
  const ids = new Set<string>();
  for await (const page of pages) {
    if (!page.ok) return page;
    for (const id of page.value) ids.add(id);
    await keepAlive();
  }
  return ok(ids);
}
