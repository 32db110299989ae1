import { digestDay, nextOpening, quietUntil } from '../../domain/notice/hours';
import { digestNotice } from '../../domain/notice/words';
import { notify } from '../../platform/notify';
import { readSettings } from '../../store/settings/settings';
import { takeDigest } from '../../store/today/notices';
import type { Moment } from '../today/moment';
import { readToday } from '../today/read';
import { countDue } from './badge';
import { mayName } from './may-name';

/** Tells once a working day what it brings, when work begins or as soon after as the computer is on; answers when it begins next. */
export async function tellDigest({ clock, calendar }: Moment): Promise<number> {
  const { notices } = await readSettings();
  const next = nextOpening(clock.now, calendar);
  const day = digestDay(clock.now, calendar);
  if (!notices.digest || day === undefined || quietUntil(clock.now, calendar, notices) !== undefined) return next;
  if (!(await takeDigest(day))) return next;
  const { rows, more } = await readToday({ length: 1 });
  const [first] = rows;
  const name = (await mayName()) ? first?.name : undefined;
  await notify(`digest ${day}`, digestNotice({ open: rows.length + more, due: await countDue(), ...(name && { first: name }) }));
  return next;
}
