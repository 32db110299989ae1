import { isInternal } from '../../domain/outreach/put';
import { sourceOfKey } from '../../domain/touchpoint';
import type { InsertionRow } from '../../store/insertions';
import { readConfig } from '../config';
import { mayAsk, zendeskOf } from '../connections/zendesk';

/** Our clock and theirs may differ by minutes; they write whole seconds. */
const CLOCKS_MS = 60_000;

/** Whether the ticket has a comment of ours since the text was put in, asked where the page was closed by its own "Submit". */
export async function wasSubmitted({ source, at, channel }: InsertionRow): Promise<boolean> {
  if (!source) return false;
  const { kind, space: host, id } = sourceOfKey(source);
  if (kind !== 'zendesk.ticket' || !(await mayAsk({ origin: `https://${host}` }, await readConfig()))) return false;
  const opened = await zendeskOf(host);
  const since = Date.parse(at) - CLOCKS_MS;
  const answer = opened.ok ? await opened.value.commented(id, since, isInternal(channel)) : opened;
  return answer.ok && answer.value;
}
