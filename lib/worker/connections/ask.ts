import { type Ask, authorizeUrl, codeFrom, exchange, randomText, type Tokens } from '../../connectors/oauth';
import { oauthVendors } from '../../connectors/registry';
import { appError, fail, type Result } from '../../domain/errors';
import { askToSignIn, redirectAddress } from '../../platform/identity';
import { session } from '../../platform/session';
import { say } from '../../words/say';

/** A question to a vendor that is not answered yet: bound to the connection it is for, good once, for a while. */
interface Asked extends Ask {
  connectionId: string;
  until: number;
}

const MAX_MS = 15 * 60_000;
const askedKey = (state: string) => `asked:${state}`;

/** Where this tenant alone may send people back to: the path names it, so that no other tenant's answer fits. */
export const redirectFor = (connector: string, host: string): string => redirectAddress(`${connector}/${host}`);

export interface Wanted {
  connectionId: string;
  connector: string;
  host: string;
  clientId: string;
  writes: boolean;
}

/** Lets the person allow Sidelight at the vendor, and brings the tokens. */
export async function askVendor({ connectionId, connector, host, clientId, writes }: Wanted): Promise<Result<Tokens>> {
  const vendor = oauthVendors[connector];
  if (!vendor) return fail(appError('bad_input'));
  const ask: Ask = { host, clientId, redirect: redirectFor(connector, host), state: randomText(), verifier: randomText() };
  await session.set({ [askedKey(ask.state)]: { ...ask, connectionId, until: Date.now() + MAX_MS } satisfies Asked });
  const answer = await askToSignIn(await authorizeUrl(vendor, ask, writes));
  const asked = await take(ask.state);
  if ('none' in answer) return fail(noAnswer(answer.none));
  if (!asked || asked.connectionId !== connectionId || asked.until < Date.now()) return fail(appError('bad_input', say('signIn.mixedUp')));
  const code = codeFrom(answer.address, asked);
  return code.ok ? exchange(vendor, asked, code.value) : code;
}

/** Read and gone: whatever comes with the same state later finds nothing. */
async function take(state: string): Promise<Asked | undefined> {
  const asked = await session.get<Asked>(askedKey(state));
  await session.remove(askedKey(state));
  return asked;
}

const noAnswer = (why: 'closed' | 'unreachable') =>
  why === 'closed'
    ? appError('forbidden', say('signIn.closed'), { detail: 'closed' })
    : appError('offline', say('signIn.unreachable'), { detail: 'unreachable' });
