import type { ShotInfo } from '../../domain/capture/shot';
import { getAccounts } from '../../store/book/accounts';
import { allPackets, getPacket } from '../../store/escalations/escalations';
import { readTab } from '../context/tabs';

/** Hours in which a draft is what a person is at, on whichever page they are. */
const AT_IT = 2;

/** The draft that a picture of this tab most likely belongs to; the person sees which, and can say another. */
export async function packetFor(tabId: number, now = Date.now()): Promise<string | undefined> {
  const drafts = (await allPackets()).filter(({ state }) => state === 'draft');
  const accountId = (await readTab(tabId))?.accountId;
  if (accountId !== undefined) return drafts.find((draft) => draft.accountId === accountId)?.id;
  return drafts.find(({ changedAt }) => now - Date.parse(changedAt) < AT_IT * 3_600_000)?.id;
}

/** The account that the tab shows. */
export async function accountOf(tabId: number): Promise<ShotInfo['account']> {
  const accountId = (await readTab(tabId))?.accountId;
  const [account] = accountId === undefined ? [] : await getAccounts([accountId]);
  return account && { id: account.id, name: account.name };
}

/** Whose page it is, and the names that are taken out of what is said about it. */
export async function knownOf(tabId: number, packetId: string | undefined): Promise<Pick<ShotInfo, 'people' | 'account'>> {
  const [people, account] = await Promise.all([knownPeople(tabId, packetId), accountOf(tabId)]);
  return { people, ...(account && { account }) };
}

/** Names of the people whom the book knows at the account, and of those whom the page names itself. */
export async function knownPeople(tabId: number, packetId: string | undefined): Promise<string[]> {
  const tab = await readTab(tabId);
  const packet = packetId === undefined ? undefined : await getPacket(packetId);
  const ids = [...new Set([tab?.accountId, packet?.accountId].filter((id) => id !== undefined))];
  const accounts = await getAccounts(ids);
  const contacts = accounts.flatMap((account) => account?.contacts ?? []).map(({ name }) => name);
  return [...contacts, ...(tab?.facts?.people ?? []).flatMap(({ name, isMe }) => (name && !isMe ? [name] : []))];
}
