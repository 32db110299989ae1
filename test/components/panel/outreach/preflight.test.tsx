import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Preflight } from '../../../../components/panel/outreach/Preflight';
import type { Finding } from '../../../../lib/domain/outreach/preflight/rule';
import { say } from '../../../../lib/words/say';

const draft = { templateId: 't1', language: 'en' as const, slots: {}, reasons: {} };
const missing = (words: string, ofWriter?: true): Finding => ({ rule: 'unfilled', level: 'block', words, ...(ofWriter && { ofWriter }) });
const shown = (findings: Finding[], onSayWho?: () => void) =>
  renderToStaticMarkup(<Preflight findings={findings} draft={draft} onChange={() => undefined} {...(onSayWho && { onSayWho })} />);
const links = (html: string) => html.split(say('outreach.openTemplates')).length - 1;

it('what only the writer can say leads there once, and nowhere where that is this very page', () => {
  const go = () => undefined;
  expect(links(shown([missing('Your name', true), missing('Your company', true), missing('End of the contract')], go))).toBe(1);
  expect(links(shown([missing('End of the contract')], go))).toBe(0);
  expect(links(shown([missing('Your name', true)]))).toBe(0);
});
