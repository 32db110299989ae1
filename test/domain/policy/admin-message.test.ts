import { describe, expect, it } from 'vitest';
import { adminMessage, PERMISSION_REASONS } from '../../../lib/domain/policy/admin-message';
import { manifestFor } from '../../../manifest.config';

const asked = { extensionId: 'abcdefghijklmnop', workspaces: ['acme.zendesk.com'] };

describe('message to the administrator', () => {
  it.each(['chrome', 'firefox'])('names every permission and host of the %s manifest, and none that is not asked', (browser) => {
    const { permissions = [], optional_permissions = [], host_permissions = [] } = manifestFor(browser);
    const message = adminMessage(asked);
    expect(permissions.length).toBeGreaterThan(5);
    for (const name of [...permissions, ...optional_permissions, ...host_permissions]) expect(message).toContain(name);
    const explained = Object.keys(PERMISSION_REASONS).flatMap((names) => names.split(', '));
    expect(explained.filter((name) => !permissions.includes(name as never))).toEqual(browser === 'firefox' ? ['sidePanel'] : []);
  });

  it('is complete: the id, the workspaces, the policy keys, where to look', () => {
    const message = adminMessage(asked);
    for (const part of [
      'abcdefghijklmnop',
      'acme.zendesk.com',
      'managed-schema.json',
      'SECURITY.md',
      '"signIn.methods"',
      '"workspaces.allowed"',
    ]) {
      expect(message).toContain(part);
    }
    expect(message).toMatch(/^Subject: /);
  });

  it('shows an example where nothing is approved yet', () => {
    expect(adminMessage({ ...asked, workspaces: [] })).toContain('acme.my.salesforce.com');
  });
});
