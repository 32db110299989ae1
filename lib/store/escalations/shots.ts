import { appError } from '../../domain/errors';
import type { Artifact } from '../../domain/escalation/packet';
import { db } from '../db';
import type { SecretRow } from '../rows';
import { putArtifact } from './escalations';

type Sealed = Exclude<SecretRow['value'], CryptoKey>;

/** A picture as it was taken. Both parts are sealed with the key of one browser session, which is never on disk. */
export interface ShotRow {
  id: string;
  /** The session whose key opens it. */
  session: string;
  at: number;
  info: Sealed;
  /** Absent of words that were selected. */
  image?: Sealed;
}

export async function putShot(row: ShotRow): Promise<void> {
  await db.shot.put(row);
}

export const getShot = (id: string): Promise<ShotRow | undefined> => db.shot.get(id);
export const allShots = (): Promise<ShotRow[]> => db.shot.toArray();
export const dropShots = (ids: readonly string[]): Promise<void> => db.shot.bulkDelete([...ids]);

/** What was done to it so far; a picture that is gone stays gone. */
export async function changeShotInfo(id: string, info: Sealed): Promise<void> {
  if ((await db.shot.update(id, { info })) === 0) throw appError('not_found');
}

/** The lasting picture comes and the raw one goes, or neither. True where that was done before. */
export async function burn(artifact: Artifact): Promise<boolean> {
  return db.transaction('rw', db.packet, db.artifact, db.shot, async () => {
    const there = await db.artifact.get(artifact.id);
    if (!there && !(await db.shot.get(artifact.id))) throw appError('not_found');
    if (!there) await putArtifact(artifact);
    await db.shot.delete(artifact.id);
    return there !== undefined;
  });
}
