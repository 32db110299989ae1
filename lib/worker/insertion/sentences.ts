import type { Channel, Composer, Holds, InsertOutcome } from '../../domain/outreach/insert';
import { type ComposerInPage, type ComposerKind, isInternal, type PutAnswer } from '../../domain/outreach/insert-order';
import type { PlainKey, TextKey } from '../../words/catalogue';
import { say } from '../../words/say';

const LABELS = {
  'gmail.new': 'inserting.gmailNew',
  'gmail.reply': 'inserting.gmailReply',
  'salesforce.email': 'inserting.salesforceEmail',
  'salesforce.post': 'inserting.salesforcePost',
  box: 'inserting.box',
} as const satisfies Record<Exclude<ComposerKind, 'zendesk'>, TextKey>;

const labelOf = (kind: ComposerKind, channel: Channel) => {
  if (kind !== 'zendesk') return say(LABELS[kind]);
  return isInternal(channel) ? say('inserting.zendeskNote') : say('inserting.zendeskReply');
};

/** The composer in front in words; none where the page does not say who would read it. */
export function composerInWords(found: ComposerInPage, mailbox: string | undefined): Composer | undefined {
  const { kind, channel, recipients, hasSubject } = found;
  if (channel === undefined) return undefined;
  return { channel, label: labelOf(kind, channel), recipients, hasSubject, ...(mailbox && { mailbox }) };
}

const NONE = {
  none: 'inserting.none',
  focus: 'inserting.focus',
  foreign: 'inserting.foreign',
  closed: 'inserting.closed',
} as const satisfies Record<Extract<PutAnswer, { kind: 'no_composer' }>['why'], PlainKey>;

const HELD = {
  recipients: 'inserting.otherRecipients',
  subject: 'inserting.otherSubject',
  text: 'inserting.already',
} as const satisfies Record<Holds[number], PlainKey>;

/** What became of an order, with what to do next. */
export function outcomeInWords(answer: PutAnswer): InsertOutcome {
  switch (answer.kind) {
    case 'inserted': {
      const sentence = answer.recipients === 'kept' || answer.subject === 'kept' ? say('inserting.doneKept') : say('inserting.done');
      return { ...answer, sentence };
    }
    case 'no_composer':
      return { kind: 'no_composer', sentence: say(NONE[answer.why]) };
    case 'not_empty':
      return { ...answer, sentence: answer.holds.map((one) => say(HELD[one])).join(' ') };
    case 'wrong_channel':
      return { ...answer, sentence: isInternal(answer.stands) ? say('inserting.isNote') : say('inserting.isPublic') };
    case 'unknown_channel':
      return { kind: 'refused', sentence: say('inserting.unknown') };
    case 'not_read_back':
      return { kind: 'not_read_back', sentence: answer.undone ? say('inserting.notThere') : say('inserting.notWhole') };
    case 'moved':
      return { kind: 'refused', sentence: say('errors.contextChanged') };
  }
}

/** Why a text that waits for a page is not there yet; nothing where it is only a matter of time. `late`: it should be up by now. */
export function waitsInWords(answer: PutAnswer | undefined | 'foreign', ticket: boolean, late: boolean): string | undefined {
  if (answer === 'foreign') return late ? say('inserting.otherAccount') : undefined;
  if (answer?.kind === 'not_read_back') return answer.undone ? undefined : say('inserting.notWhole');
  if (!ticket) return undefined;
  if (answer?.kind === 'wrong_channel') return isInternal(answer.stands) ? say('inserting.waitsNote') : say('inserting.waitsPublic');
  if (answer?.kind === 'unknown_channel') return late ? say('inserting.unknown') : undefined;
  return late ? say('inserting.waitsBox') : undefined;
}
