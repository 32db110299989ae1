import { describe, expect, it } from 'vitest';
import { isApproved, workspaceAddress, workspaceOf } from '../../../lib/domain/address/workspace';

describe('workspaceAddress', () => {
  it.each([
    ['https://ACME.zendesk.com/agent/tickets/12?x#y', 'host', 'acme.zendesk.com'],
    ['acme.zendesk.com', 'host', 'acme.zendesk.com'],
    [' acme.zendesk.com/agent ', 'host', 'acme.zendesk.com'],
    ['acme.my.salesforce.com', 'host', 'acme.my.salesforce.com'],
    ['https://acme.lightning.force.com/lightning/page/home', 'host', 'acme.my.salesforce.com'],
    ['acme--sbx.sandbox.lightning.force.com', 'host', 'acme--sbx.sandbox.my.salesforce.com'],
    ['Ana@ACME.example', 'mailbox', 'ana@acme.example'],
  ])('%j is %s %s', (input, kind, address) => expect(workspaceAddress(input)).toEqual({ kind, address }));

  it.each([
    '',
    'acme',
    'zendesk.com',
    'www.zendesk.com',
    'a.b.zendesk.com',
    '-acme.zendesk.com',
    'acme_x.zendesk.com',
    `${'a'.repeat(64)}.zendesk.com`,
    'acme.zendesk.com.evil.example',
    'acmezendesk.com',
    'http://acme.zendesk.com',
    'ftp://acme.zendesk.com',
    'acme.zendesk.com:8443',
    'https://acme.zendesk.com@evil.example/',
    'https://user@acme.zendesk.com/',
    'https://evil.example\\@acme.zendesk.com',
    'https://evil.example/acme.zendesk.com',
    'login.salesforce.com',
    'my.salesforce.com',
    'a.b.c.my.salesforce.com',
    'mail.google.com',
    'https://mail.google.com/mail/u/0',
    'javascript:alert(1)',
  ])('refuses %j', (input) => expect(workspaceAddress(input)).toBeUndefined());
});

describe('workspaceOf', () => {
  it.each([
    ['acme.lightning.force.com', 'acme.my.salesforce.com'],
    ['acme--sbx.sandbox.lightning.force.com', 'acme--sbx.sandbox.my.salesforce.com'],
    ['acme-dev-ed.develop.lightning.force.com', 'acme-dev-ed.develop.my.salesforce.com'],
  ])('%s and %s are one org', (lightning, domain) => {
    expect(workspaceOf({ origin: `https://${lightning}` })).toBe(domain);
    expect(workspaceOf({ origin: `https://${domain}` })).toBe(domain);
    expect(workspaceAddress(lightning)?.address).toBe(workspaceAddress(domain)?.address);
  });

  it('keeps orgs, sandboxes and tenants apart', () => {
    const hosts = [
      'acme.lightning.force.com',
      'acme--sbx.sandbox.lightning.force.com',
      'acme--dev.sandbox.lightning.force.com',
      'acme.zendesk.com',
      'acme2.zendesk.com',
    ];
    expect(new Set(hosts.map((host) => workspaceOf({ origin: `https://${host}` }))).size).toBe(hosts.length);
  });

  it('is the mailbox in Gmail, unknown until the page says it', () => {
    expect(workspaceOf({ origin: 'https://mail.google.com', mailbox: 'Ana@Acme.example' })).toBe('ana@acme.example');
    expect(workspaceOf({ origin: 'https://mail.google.com' })).toBeUndefined();
    expect(workspaceOf({ origin: 'https://mail.google.com', mailbox: 'undefined' })).toBeUndefined();
  });

  it.each([
    'null',
    '',
    'https://evil.example',
    'http://acme.zendesk.com',
    'https://acme.zendesk.com:444',
    'chrome-extension://acme.zendesk.com',
  ])('knows no workspace at %j', (origin) => expect(workspaceOf({ origin, mailbox: 'ana@acme.example' })).toBeUndefined());
});

it('approves exactly what is listed', () => {
  const list = ['acme.zendesk.com', 'ana@acme.example'];
  expect(isApproved(list, 'acme.zendesk.com')).toBe(true);
  expect(isApproved(list, workspaceOf({ origin: 'https://mail.google.com', mailbox: 'ANA@acme.example' }))).toBe(true);
  for (const other of ['acme2.zendesk.com', 'evil-acme.zendesk.com', 'evilacme.zendesk.com', 'dana@acme.example', 'zendesk.com', '']) {
    expect(isApproved(list, other)).toBe(false);
  }
  expect(isApproved(list, undefined)).toBe(false);
  expect(isApproved([], 'acme.zendesk.com')).toBe(false);
});
