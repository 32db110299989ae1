import type { Read } from '../../../lib/connectors/csv/text-values';
import { say } from '../../../lib/words/say';

/** A read value, or the reason behind a `!`, without the column and the cell that its sentence begins with. */
export const said = <T>(read: Read<T>) =>
  read.ok ? read.value : `! ${say(read.error, { header: 'H', value: 'V' }).replace('H “V” ', '')}`;
