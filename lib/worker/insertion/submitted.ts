import { isInternal } from '../../domain/outreach/insert-order';
import type { InsertionRow } from '../../store/outreach/insertions';
import { hasCommented } from '../connections/commented';

/** Our clock and theirs may differ by minutes; they write whole seconds. */
const CLOCKS_MS = 60_000;

/** Whether the ticket has a comment of ours since the text was put in, asked where the page was closed by its own "Submit". */
export async function wasSubmitted({ source, at, channel }: InsertionRow): Promise<boolean> {
  return source !== undefined && (await hasCommented(source, Date.parse(at) - CLOCKS_MS, isInternal(channel))) === true;
}
