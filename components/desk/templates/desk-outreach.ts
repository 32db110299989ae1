import type { Use } from '@/lib/domain/outreach/use';
import type { OutreachView } from '@/lib/domain/outreach/view';
import type { Template } from '@/lib/domain/template/definition';
import type { TemplatesView } from '@/lib/messaging/protocol/template';

/** What a text is filled and checked with where no page stands beside it. */
export const deskOutreach = (
  { rules, choices, ownDomains, timeZone }: TemplatesView,
  template: Template,
  history: readonly Use[],
): OutreachView => ({
  templates: [template],
  stopped: {},
  snippets: [],
  rules,
  choices,
  history,
  drafts: [],
  ownDomains,
  people: [],
  ...(timeZone && { timeZone }),
});
