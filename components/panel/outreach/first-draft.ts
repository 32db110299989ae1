import type { OutreachDraft } from '@/lib/domain/outreach/draft';
import type { Recipient } from '@/lib/domain/outreach/insert';
import { spokenTo } from '@/lib/domain/outreach/spoken';
import type { OutreachView } from '@/lib/domain/outreach/view';
import { languagesOf, type Template } from '@/lib/domain/template/definition';

/** What a message starts from: the first of the people, in their language. It stays with the person of the page. */
export function firstDraft(template: Template, { history, people: [person] }: OutreachView, [first]: readonly Recipient[]): OutreachDraft {
  const { id, channel } = template;
  const language = spokenTo(languagesOf(template), { address: first?.address, channel, history });
  const whom = { ...(first && { to: first.address }), ...(person && { beside: person.address }) };
  return { id: crypto.randomUUID(), templateId: id, language, slots: {}, reasons: {}, ...whom };
}
