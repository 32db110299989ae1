import { expect, test } from './support/fixtures';

/** A CSM's morning on the three hosts, with the worker stopped whenever it hurts. */
test.describe('one account panel on three hosts', () => {
  test('a ticket in Zendesk, an account in Salesforce and a thread in Gmail show the same account, with the reason', async ({
    sidelight,
    standins,
  }) => {
    const { world } = standins;
    const halden = world.companies.find((company) => company.key === 'halden');
    const ticket = world.tickets.find((each) => each.companyKey === 'halden');
    if (!halden || !ticket) throw new Error('the world lost Halden Optics');
    await sidelight.loadSample();
    await sidelight.approve('acme.zendesk.com', 'acme.lightning.force.com', world.me.email);

    const zendesk = await sidelight.open(`https://acme.zendesk.com/agent/tickets/${ticket.id}`);
    const inZendesk = await sidelight.panel(zendesk);
    await expect(inZendesk.getByRole('heading', { level: 1 })).toContainText(halden.name);
    await expect(inZendesk.getByRole('region', { name: 'Account' })).toContainText(/Matched by/);
    await expect(inZendesk.getByRole('region', { name: 'Health' })).toContainText(/At risk/);
    await expect(inZendesk.getByRole('region', { name: 'Renewal' }).locator('time').first()).toHaveAttribute(
      'datetime',
      /^\d{4}-\d{2}-\d{2}$/,
    );

    // From Zendesk itself, not from the book: what is open there now.
    const open = world.tickets.filter((each) => each.companyKey === 'halden' && each.subdomain === 'acme' && each.status !== 'solved');
    const support = inZendesk.getByRole('region', { name: 'Support' });
    await expect(support).toContainText(`${open.length} open`);
    await expect(support).toContainText('Zendesk (acme.zendesk.com)');

    const salesforce = await sidelight.open(`https://acme.lightning.force.com/lightning/r/Account/${halden.salesforceId}/view`);
    const inSalesforce = await sidelight.panel(salesforce);
    await expect(inSalesforce.getByRole('heading', { level: 1 })).toContainText(halden.name);
    await expect(inSalesforce.getByRole('region', { name: 'Account' })).toContainText(/Matched by .*record/i);
  });

  test('completing a task survives the worker being stopped between any two steps', async ({ sidelight, standins }) => {
    const ticket = standins.world.tickets.find((each) => each.companyKey === 'halden');
    await sidelight.loadSample();
    await sidelight.approve('acme.zendesk.com');
    const page = await sidelight.open(`https://acme.zendesk.com/agent/tickets/${ticket?.id}`);
    const panel = await sidelight.panel(page);
    const tasks = panel.getByRole('region', { name: 'Tasks' });
    const complete = tasks.getByRole('button', { name: /^Complete / }).first();
    const title = ((await complete.getAttribute('aria-label')) ?? (await complete.innerText())).replace(/^Complete /, '');
    await sidelight.killWorker(page);
    await complete.click();
    await expect(tasks.getByRole('button', { name: `Complete ${title}` })).toHaveCount(0);
    await sidelight.killWorker(page);
    await page.reload();
    const again = await sidelight.panel(page);
    await expect(again.getByRole('region', { name: 'Health' })).toBeVisible();
    await expect(again.getByRole('button', { name: `Complete ${title}` })).toHaveCount(0);
    await expect(again.getByRole('status', { name: 'Outbox' })).toContainText('Nothing waiting to send', { timeout: 45_000 });
    await expect(again.getByRole('button', { name: `Complete ${title}` })).toHaveCount(0);
  });
});
