import { type ShotInfo, zonedAt } from '../../domain/capture/shot';
import type { Recording } from '../../domain/recording/recording';
import { getShot } from '../../store/escalations/shots';
import { say } from '../../words/say';
import { keepShot } from '../capture/shots';

/** What was recorded waits, sealed, to be looked at and added, as a picture does. The same recording again is the same one. */
export async function finish(row: Recording): Promise<void> {
  const { id, title, url, startedAt, packetId, account, people, removed } = row;
  if (await getShot(id)) return;
  const at = Date.now();
  const taken = { url, title, at: zonedAt(startedAt) };
  const info: ShotInfo = {
    id,
    source: 'recording',
    text: textOf(row, at),
    removed,
    taken,
    people,
    size: { width: 0, height: 0 },
    scale: 1,
    edit: { marks: [] },
    at,
    ...(packetId && { packetId }),
    ...(account && { account }),
  };
  await keepShot(info);
}

/** Lines, under what they are of; a recording without any says so too. */
function textOf({ host, startedAt, until, lines, lost, lostThere }: Recording, now: number): string {
  const time = (at: number) => new Date(at).toISOString();
  const head = say('recording.head', { host, from: time(startedAt), to: time(Math.min(now, until)), count: lines.length });
  const left = lost + lostThere;
  return [head, ...lines, ...(left > 0 ? [say('recording.lost', { count: left })] : [])].join('\n');
}
