import type { TouchpointDetails } from './touchpoint';

/** What a person said of mail that a system records anyway. Nothing of the mail but its subject and day, and nobody's name. */
export type SaidOfMail = Pick<TouchpointDetails, 'subject' | 'at' | 'outcome' | 'sentiment' | 'summary' | 'promises'>;

/** What goes to that system beside its own record; `undefined` while nobody has said anything. A guess is nobody's word. */
export function saidOfMail({ subject, at, outcome, guessed, sentiment, summary, promises }: TouchpointDetails): SaidOfMail | undefined {
  const text = summary?.trim();
  const said = {
    ...(outcome && !guessed && { outcome }),
    ...(sentiment && { sentiment }),
    ...(text && { summary: text }),
    promises,
  };
  return promises.length > 0 || Object.keys(said).length > 1 ? { subject, at, ...said } : undefined;
}
