// @vitest-environment jsdom
import { createRoot, type Root } from 'react-dom/client';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type Ready, useMessage } from '../../../../components/panel/outreach/use-message';
import type { Account, IsoDate, IsoInstant } from '../../../../lib/domain/account';
import type { Reads } from '../../../../lib/domain/match/looked-up';
import { plainOf, richOf } from '../../../../lib/domain/outreach/filled';
import { outreachRules } from '../../../../lib/domain/outreach/rules';
import { NO_OUTREACH, type OutreachView } from '../../../../lib/domain/outreach/view';
import type { Template } from '../../../../lib/domain/template/definition';
import { SHIPPED_TEMPLATES } from '../../../../lib/domain/template/shipped';

const ANA = { name: 'Ana Silva', address: 'ana@halden.example' };
const account = {
  id: 'a1',
  name: 'Halden',
  domains: ['halden.example'],
  contacts: [{ id: 'c1', name: 'Ana Silva', email: 'ana@halden.example' }],
  tasks: [],
  // Still Thursday in Chicago, Friday in Paris.
  touchpoints: [{ id: 't1', at: '2026-11-20T03:00:00.000Z', direction: 'both', type: 'call' }],
  provenance: {},
} as unknown as Account;
const template = SHIPPED_TEMPLATES.find(({ id }) => id === 're-engagement') as Template;
const draft = { templateId: template.id, language: 'en' as const, to: ANA.address, slots: {}, reasons: {} };
const clock = { now: '2026-11-28T10:00:00.000Z' as IsoInstant, today: '2026-11-28' as IsoDate };

let root: Root;
let seen: Ready | 'broken' | undefined;

function Message({ view, to }: { view: OutreachView; to: typeof ANA }) {
  seen = useMessage({ account, view, template, draft, to, task: undefined, clock });
  return null;
}

async function textFor(reads: Reads, to = ANA): Promise<string> {
  const view = {
    templates: [template],
    rules: outreachRules(),
    choices: NO_OUTREACH,
    history: [],
    ownDomains: [],
    people: [{ ...ANA, ...reads }],
    timeZone: 'Europe/Paris',
  } as unknown as OutreachView;
  root.render(<Message view={view} to={to} />);
  await vi.waitFor(() => expect(seen).toMatchObject({ filled: {} }));
  return plainOf(richOf((seen as Ready).filled.body));
}

beforeEach(() => {
  seen = undefined;
  document.body.innerHTML = '<div id="root"></div>';
  root = createRoot(document.getElementById('root') as HTMLElement);
});
afterEach(() => root.unmount());

it('a message is written as its reader reads: in the language’s way of their country, by their clock', async () => {
  expect(await textFor({ locale: 'en-US', timeZone: 'America/Chicago' })).toContain('we last spoke on November 19, 2026,');
});

it('without a word about them it is written as usual, by the company’s clock', async () => {
  expect(await textFor({})).toContain('we last spoke on 20 November 2026,');
});

it('what is kept of one person says nothing about another', async () => {
  const other = { name: 'Bo', address: 'bo@halden.example' };
  expect(await textFor({ locale: 'en-US', timeZone: 'America/Chicago' }, other)).toContain('we last spoke on 20 November 2026,');
});
