import type { PageFacts, Place } from '../../domain/place';
import type { HostAdapter } from '../adapter';
import { paintedTheme } from '../dom';
import { isBox } from './box';
import { peopleOfDraft } from './draft';
import { isGmail, locate } from './locate';
import { mailboxOf, peopleOf } from './people';
import { activeRoot, headingOf, refine } from './thread';

/** Only what is there: a report carries no empty fields. */
function always(document: Document, { space }: Place): Pick<PageFacts, 'mailbox'> {
  const mailbox = mailboxOf(document, space[0] === 'b');
  return mailbox ? { mailbox } : {};
}

/** Gmail: the thread by its address, proven by the open thread's heading; people from message headers, or from the mail that is being written. */
export const gmail: HostAdapter = {
  id: 'gmail',
  matches: isGmail,
  locate,
  activeRoot,
  refine,
  read(root, place) {
    const own = always(root.ownerDocument, place);
    if (isBox(root)) return { people: peopleOfDraft(root, own.mailbox), ...own };
    const heading = headingOf(root);
    const subject = heading?.textContent?.trim().slice(0, 1000);
    return { ...(heading && peopleOf(root, own.mailbox)), ...own, ...(subject && { subject }) };
  },
  always,
  theme: paintedTheme,
};
