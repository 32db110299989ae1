import { violations } from './support/axe';
import { closed, test } from './support/company';
import { expect } from './support/fixtures';
import { aTicket, listen, region } from './support/policy';

/** The administrator's story: what a company sets in managed storage binds, in the browser's own way of setting it. */
test.skip(closed !== undefined, closed);

test.describe('a policy', () => {
  let ticket = '';
  let asked: () => string[];
  test.beforeEach(({ standins }) => {
    ticket = aTicket(standins);
    asked = listen(standins);
  });

  test('policy.required closes a key whose value the browser has dropped, and everything for what this version does not know', async ({
    company,
  }) => {
    const required = { 'policy.required': ['workspaces.allowed'] };
    const sidelight = await company.start({ 'workspaces.allowed': 'acme.zendesk.com', ...required }, required);
    const desk = await sidelight.desk('/settings');
    await expect(desk.getByText('Your company requires the setting workspaces.allowed')).toBeVisible();
    await expect(region(desk, 'Workspaces')).toContainText('Your company allows no workspace.');
    await expect(region(desk, 'Workspaces').getByRole('button', { name: 'Approve' })).toBeDisabled();

    company.change({ 'watermark.text': 'internal', 'policy.required': ['watermark.text'] });
    await expect(desk.getByText('watermark.text is not known to this version')).toBeVisible({ timeout: 30_000 });
    await expect(region(desk, 'Products').getByRole('switch', { checked: true })).toHaveCount(0);
    await expect(region(desk, 'Company policy')).toContainText(/Export\s*not allowed/);
  });

  test('values that mean nothing close what they govern, with a sentence on every page', async ({ company }) => {
    const broken = [
      ['workspaces.allowed', ['acme.zendesk.com', 'evil.example'], /Workspaces\s*none/],
      ['signIn.methods', ['password'], /Ways to sign in\s*none/],
      ['signIn.clientIds', ['acme.zendesk.com'], /Client ids given out for\s*none/],
      ['tokenStorage', 'cloud', /Sign-ins are kept\s*until the browser closes/],
      ['connections.unusedDays', 0, /Unused sign-ins end after\s*1 day/],
      ['export.formats', ['csv', 'pdf'], /Export formats\s*none/],
      ['retention.lookupDays', -3, /Look-ups are kept\s*1 day/],
      ['lock.idleMinutes', 0, /Locks when unused for\s*1 minute/],
      ['fields.neverCache', ['everything'], /Never kept in this browser\s*ARR, /],
    ] as const;
    const sidelight = await company.start(Object.fromEntries(broken.map(([key, value]) => [key, value])));
    const keys = broken.map(([key]) => key).sort();
    const sentence = `Your company's setting ${keys.join(', ')} cannot be read, so what it governs is switched off.`;
    const desk = await sidelight.desk('/settings');
    await expect(desk.getByText(sentence)).toHaveCount(1);
    for (const [, , consequence] of broken) await expect(region(desk, 'Company policy')).toContainText(consequence);
    await expect(desk.getByRole('button', { name: 'Load sample data' })).toBeDisabled();
    await expect((await sidelight.desk('/book')).getByText(sentence)).toBeVisible();
    const page = await sidelight.open(ticket);
    await sidelight.toolbar(page);
    await expect((await sidelight.panel(page)).getByText(sentence)).toBeVisible();
    expect(asked()).toEqual([]);
  });

  test('that changes is in force without a restart, and one that goes gives back the choice', async ({ company }) => {
    const sidelight = await company.start({});
    const desk = await sidelight.desk('/settings');
    await expect(region(desk, 'Company policy')).toHaveCount(0);
    await expect(region(desk, 'Workspaces').getByRole('textbox')).toBeEnabled();
    company.change({ 'workspaces.allowed': [] });
    await expect(region(desk, 'Workspaces').getByRole('textbox')).toBeDisabled({ timeout: 30_000 });
    company.change({});
    await expect(region(desk, 'Workspaces').getByRole('textbox')).toBeEnabled({ timeout: 30_000 });
  });

  test('that locks everything leaves a page on which axe finds nothing', async ({ company }) => {
    const sidelight = await company.start({
      'workspaces.allowed': ['acme.zendesk.com', 'a-very-long-subdomain-of-an-invented-company-with-many-words.zendesk.com'],
      'hosts.disabled': ['gmail'],
      'connectors.allowed': ['zendesk'],
      'signIn.methods': ['session'],
      'export.allowed': false,
      'export.formats': ['csv'],
      'retention.lookupDays': 30,
      'lock.idleMinutes': 10,
      'fields.neverCache': ['arr', 'contacts', 'touchpoints'],
    });
    await sidelight.open(ticket.replace('acme', 'other'));
    const desk = await sidelight.desk('/settings');
    await expect(region(desk, 'Company policy')).toBeVisible();
    for (const colorScheme of ['light', 'dark'] as const) {
      await desk.emulateMedia({ colorScheme });
      const { heading, found } = await violations(desk);
      expect(heading).toBe('Settings');
      expect(found, colorScheme).toEqual([]);
    }
  });
});
