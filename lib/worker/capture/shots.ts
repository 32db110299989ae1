import { isOver, type ShotInfo } from '../../domain/capture/shot';
import { appError } from '../../domain/errors';
import { announce } from '../../platform/tabs';
import { allShots, changeShotInfo, dropShots, getShot, putShot } from '../../store/escalations/shots';
import { assertWritable } from '../../store/state';
import { say } from '../../words/say';
import { seal, sealBytes, unseal, unsealBytes } from '../connections/sealing';
import { sessionKey } from './key';

/** Where both parts of a row are told apart, so that neither can stand in the other's place. */
const imageOf = (id: string) => `${id} image`;

export const escalationsChanged = (): Promise<void> => announce('data.changed', { what: 'escalations' });

/** Seals a picture and keeps it. From here on it survives the worker, and nothing survives the browser. */
export async function keepShot(info: ShotInfo, image?: Uint8Array<ArrayBuffer>): Promise<void> {
  await assertWritable();
  const { key, session } = await sessionKey();
  const { id, at } = info;
  const sealed = image && (await sealBytes(key, imageOf(id), image));
  await putShot({ id, session, at, info: await seal(key, id, info), ...(sealed && { image: sealed }) });
  await escalationsChanged();
}

/** The pictures that wait, oldest first. */
export async function readShots(now = Date.now()): Promise<ShotInfo[]> {
  const { key, session } = await sessionKey();
  const rows = (await allShots()).filter((row) => row.session === session && !isOver(row.at, now));
  const infos = await Promise.all(rows.map(({ id, info }) => unseal(key, id, info) as Promise<ShotInfo | undefined>));
  return infos.flatMap((info) => info ?? []).sort((a, b) => a.at - b.at);
}

export async function readShot(id: string): Promise<{ info: ShotInfo; image?: Uint8Array<ArrayBuffer> }> {
  const { info, row, key } = await open(id);
  const image = row.image && (await unsealBytes(key, imageOf(id), row.image));
  if (row.image && !image) throw appError('not_found', say('capture.gone'));
  return { info, image };
}

/** Without its pixels, which take longer. */
async function open(id: string) {
  const row = await getShot(id);
  const { key, session } = await sessionKey();
  const mine = row?.session === session && !isOver(row.at, Date.now()) ? row : undefined;
  const info = mine && ((await unseal(key, id, mine.info)) as ShotInfo | undefined);
  if (!mine || !info) throw appError('not_found', say('capture.gone'));
  return { info, row: mine, key };
}

/**
 * What a person does to a picture is kept with it, so that a page that closes loses none of it. One after the other: a page that
 * goes says the last two things in one moment.
 */
export function keepEdit(id: string, change: Pick<ShotInfo, 'edit'> | Pick<ShotInfo, 'packetId'>): Promise<void> {
  return navigator.locks.request(`shot ${id}`, async () => {
    const { info, key } = await open(id);
    await changeShotInfo(id, await seal(key, id, { ...info, ...change }));
  });
}

export async function dropShot(id: string): Promise<void> {
  await dropShots([id]);
  await escalationsChanged();
}
