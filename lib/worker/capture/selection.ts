import { rounded, type ShotInfo, zoned } from '../../domain/capture/shot';
import { type Front, tabNow } from '../../platform/picture';
import { keepShot } from './shots';
import { accountOf, knownPeople, packetFor } from './whose';

/** Letters of a selection that are taken. */
const MOST = 20_000;

/** Words that a person selected on a page: kept sealed until they are looked at, like a picture. */
export async function addSelection({ id, front, text }: { id: string; front: Front; text: string }): Promise<ShotInfo> {
  const at = Date.now();
  const tab = await tabNow(front.tabId);
  const packetId = await packetFor(front.tabId);
  const account = await accountOf(front.tabId);
  const none = { width: 0, height: 0 };
  const taken = {
    url: front.url ?? '',
    title: tab?.title ?? '',
    at: zoned(at, -new Date(at).getTimezoneOffset()),
    viewport: none,
    zoom: rounded(1),
    dpr: 1,
  };
  const info: ShotInfo = {
    id,
    source: 'selection',
    text: text.slice(0, MOST),
    taken,
    people: await knownPeople(front.tabId, packetId),
    size: none,
    scale: 1,
    edit: { marks: [] },
    at,
    ...(packetId && { packetId }),
    ...(account && { account }),
  };
  await keepShot(info);
  return info;
}
