import type { IsoInstant } from '../account';
import type { Language } from '../template/definition';
import type { Channel } from './insert';
import type { RuleId } from './rules';

/** One text that was copied or inserted: which one, to whom, and what was overridden. Part of the journal; holds none of the text. */
export interface Use {
  id: string;
  accountId: string;
  templateId: string;
  version: number;
  /** Of the approved text. */
  hash: string;
  /** What people call the template, as it was then. */
  name: string;
  language: Language;
  channel: Channel;
  subject?: string;
  people: { contactId?: string; name: string; address: string }[];
  how: 'copied' | 'inserted';
  at: IsoInstant;
  /** What the person went on in spite of. The reason is theirs. */
  overrides: { rule: RuleId; reason: string }[];
  /** The task it was written for. */
  taskId?: string;
  /** Days within which an answer is expected. */
  replyDays?: number;
  /** Name of the draft that goes with it. */
  draft?: string;
  /** The touchpoint that it was logged as. */
  touchId?: string;
  /** The person said that they did not send it. */
  notSent?: true;
}

/** What left from here and of which nobody has said yet whether it was sent. */
export interface LeftText extends Pick<Use, 'id' | 'name' | 'how' | 'replyDays'> {
  /** Why it is not in the page that was opened for it, in a sentence. */
  trouble?: string;
}

/** Days for which that is asked. */
export const LEFT_DAYS = 14;

export const leftText = ({ id, name, how, replyDays }: Use, trouble?: string): LeftText => ({
  id,
  name,
  how,
  ...(replyDays && { replyDays }),
  ...(trouble && { trouble }),
});
