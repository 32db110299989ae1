import type { HostAdapter } from '../adapter';
import { paintedTheme } from '../dom';
import { isGmail, locate } from './locate';
import { mailboxOf, peopleOf } from './people';
import { activeRoot, headingOf, refine } from './thread';

/** Gmail: the thread by its address, proven by the open thread's heading; people from message headers. */
export const gmail: HostAdapter = {
  id: 'gmail',
  matches: isGmail,
  locate,
  activeRoot,
  refine,
  read(root, place) {
    if (!refine(root, place)) return {};
    const mailbox = mailboxOf(root.ownerDocument, place.space[0] === 'b');
    const heading = headingOf(root);
    const subject = heading?.textContent?.trim().slice(0, 1000);
    return { ...(heading && peopleOf(root, mailbox)), ...(mailbox && { mailbox }), ...(subject && { subject }) };
  },
  theme: paintedTheme,
};
