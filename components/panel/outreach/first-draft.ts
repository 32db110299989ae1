import type { OutreachDraft } from '@/lib/domain/outreach/draft';
import type { Recipient } from '@/lib/domain/outreach/insert';
import type { OutreachView } from '@/lib/domain/outreach/view';
import { languagesOf, type Template } from '@/lib/domain/template/definition';
import { language } from '@/lib/words/say';

/** What a message starts from: the first of the people, in the language they were last written to, else in the reader's own. */
export function firstDraft(template: Template, { history }: OutreachView, [first]: readonly Recipient[]): OutreachDraft {
  const spoken = languagesOf(template);
  const last = history.find(({ people }) => people.some(({ address }) => address === first?.address.toLowerCase()))?.language;
  const own = language().slice(0, 2);
  const chosen = spoken.find((one) => one === last) ?? spoken.find((one) => one === own) ?? spoken[0] ?? 'en';
  return { templateId: template.id, language: chosen, slots: {}, reasons: {}, ...(first && { to: first.address }) };
}
