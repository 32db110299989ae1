import { describe, expect, it } from 'vitest';
import { zendesk } from '../../../lib/hosts/zendesk/adapter';

const agent = (rest: string) => `https://acme.zendesk.com/agent${rest}`;

describe('Zendesk records', () => {
  it.each([
    [agent('/tickets/42'), 'ticket', '42'],
    [agent('/tickets/42?brand_id=7'), 'ticket', '42'],
    [agent('/tickets/42/'), 'ticket', '42'],
    [agent('/users/360001'), 'user', '360001'],
    [agent('/users/360001/requested_tickets'), 'user', '360001'],
    [agent('/organizations/360002'), 'organization', '360002'],
    [agent('/organizations/360002/tickets'), 'organization', '360002'],
  ])('%s', (url, kind, id) => {
    const refs = [{ kind: `zendesk.${kind}`, id, role: 'focus' }];
    expect(zendesk.locate(new URL(url))).toEqual({ host: 'zendesk', space: 'acme.zendesk.com', page: 'record', refs });
  });
});

describe('Zendesk pages without a record', () => {
  it.each([
    [agent('/tickets/new/1'), 'compose'],
    [agent('/filters/360'), 'list'],
    [agent('/home/tickets'), 'list'],
    [agent('/search/1?q=42'), 'list'],
    [agent(''), 'other'],
    [agent('/dashboard'), 'other'],
    [agent('/admin/people/42'), 'other'],
    [agent('/tickets'), 'other'],
    [agent('/tickets/42abc'), 'other'],
    [agent('/tickets/042'), 'other'],
    [agent('/tickets/-42'), 'other'],
    [agent('/tickets/%34%32'), 'other'],
    [agent(`/tickets/${'4'.repeat(21)}`), 'other'],
    [agent('/constructor/42'), 'other'],
    [agent('/__proto__/42'), 'other'],
    [agent('/apps/x?next=/agent/tickets/42#/agent/tickets/42'), 'other'],
  ])('%s', (url, page) => expect(zendesk.locate(new URL(url))).toMatchObject({ page, refs: [] }));
});

describe('not an agent page', () => {
  it.each([
    'https://acme.zendesk.com/hc/en-us/requests/42',
    'https://acme.zendesk.com/hc/agent/tickets/42',
    'https://acme.zendesk.com/access/agent/tickets/42',
    'https://acme.zendesk.com/admin/tickets/42',
    'https://acme.zendesk.com/agents/tickets/42',
    'https://acme.zendesk.com.evil.example/agent/tickets/42',
    'https://evil.example/agent/tickets/42',
    'https://zendesk.com/agent/tickets/42',
    'https://a.b.zendesk.com/agent/tickets/42',
    'http://acme.zendesk.com/agent/tickets/42',
  ])('%s', (url) => expect(zendesk.locate(new URL(url))).toBeUndefined());
});
