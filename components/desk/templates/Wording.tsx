import type { ReactNode, Ref } from 'react';
import type { Channel } from '@/lib/domain/outreach/insert';
import { TEMPLATE_LIMITS, type Variant } from '@/lib/domain/template/definition';
import { say } from '@/lib/words/say';
import type { Said } from './said';
import { TextEntry } from './TextEntry';

interface WordingProps {
  channel: Channel;
  variant: Variant;
  said: Said;
  box: Ref<HTMLTextAreaElement>;
  onWrite: (part: Partial<Variant>) => void;
  /** What puts marks into the body; right below it. */
  children: ReactNode;
}

/** The words of a text in one language. */
export function Wording({ channel, variant: { subject = '', body, plain = '' }, said, box, onWrite, children }: WordingProps) {
  return (
    <>
      {channel === 'email' && (
        <TextEntry
          label={say('templates.subject')}
          value={subject}
          maxLength={TEMPLATE_LIMITS.subject}
          {...said('subject')}
          onText={(text) => onWrite({ subject: text })}
        />
      )}
      <TextEntry
        label={say('templates.body')}
        box={box}
        rows={14}
        value={body}
        maxLength={TEMPLATE_LIMITS.body}
        {...said('body')}
        onText={(text) => onWrite({ body: text })}
      />
      {children}
      <TextEntry
        label={say('templates.plain')}
        rows={4}
        value={plain}
        maxLength={TEMPLATE_LIMITS.body}
        {...said('plain')}
        onText={(text) => onWrite({ plain: text })}
      />
    </>
  );
}
