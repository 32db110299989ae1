import { type ShotInfo, zonedAt } from '../../domain/capture/shot';
import { type Front, tabNow } from '../../platform/picture';
import { keepShot } from './shots';
import { standsIn } from './stands';
import { knownOf, packetFor } from './whose';

/** Letters of a selection that are taken. */
const MOST = 20_000;

/** Words that a person selected on a page: kept sealed until they are looked at, like a picture. */
export async function addSelection({ id, front, text }: { id: string; front: Front; text: string }): Promise<ShotInfo> {
  const at = Date.now();
  const packetId = await packetFor(front.tabId);
  const [tab, stood, known] = await Promise.all([tabNow(front.tabId), standsIn(front.tabId), knownOf(front.tabId, packetId)]);
  const { url: _, title: __, ...pixels } = stood ?? { url: '', title: '' };
  const info: ShotInfo = {
    id,
    source: 'selection',
    text: text.slice(0, MOST),
    taken: { url: front.url ?? '', title: tab?.title ?? '', at: zonedAt(at), ...pixels },
    ...known,
    size: { width: 0, height: 0 },
    scale: 1,
    edit: { marks: [] },
    at,
    ...(packetId && { packetId }),
  };
  await keepShot(info);
  return info;
}
