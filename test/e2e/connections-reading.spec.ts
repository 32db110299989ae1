import { violations } from './support/axe';
import { card, connect, connections, nobodySignedIn, SALESFORCE, said } from './support/connecting';
import { expect, test } from './support/fixtures';

/** What a connection reads, and how that is chosen. */
test.beforeEach(({ standins }) => nobodySignedIn(standins));

test.describe('what is read', () => {
  test('fields are guessed by name, tried on an account before they are saved, and kept', async ({ sidelight, standins }) => {
    const acme = standins.salesforce('acme');
    const account = acme.rows('Account')[0] ?? {};
    const page = await connections(sidelight);
    await connect(page, 'Salesforce', SALESFORCE);
    const org = card(page, SALESFORCE);
    await org.getByText('Where fields come from').click();
    const arr = org.getByLabel('ARR', { exact: true });
    await expect(arr).not.toHaveValue('');
    await org.getByLabel('Try it on an account').fill('not an account');
    await org.getByRole('button', { name: 'Show' }).click();
    await expect(org.getByRole('alert')).toContainText('Paste the link or the id of an account');
    await org.getByLabel('Try it on an account').fill(`https://acme.lightning.force.com/lightning/r/Account/${account.Id}/view`);
    await org.getByRole('button', { name: 'Show' }).click();
    const shown = org.getByRole('status');
    await expect(shown).toContainText(String(account.Name));
    // Another choice is read at once.
    await arr.selectOption('');
    await expect(shown).toContainText(/ARR\s*empty/);
    await org.getByRole('button', { name: 'Save' }).click();
    await expect(said(page)).toContainText('read anew with these fields');
    await page.reload();
    await org.getByText('Where fields come from').click();
    await expect(arr).toHaveValue('');
  });

  test('where contacts have their role is offered until somebody says yes or no', async ({ sidelight }) => {
    const page = await connections(sidelight);
    await connect(page, 'Salesforce', SALESFORCE);
    const org = card(page, SALESFORCE);
    await expect(org.getByText('Salesforce seems to keep the role of a contact in “Role__c”.')).toBeVisible({ timeout: 20_000 });
    expect((await violations(page)).found).toEqual([]);
    await org.getByRole('button', { name: 'Read roles' }).click();
    await expect(said(page)).toContainText('read anew with these fields');
    await expect(org.getByRole('button', { name: 'Read roles' })).toHaveCount(0);
    await org.getByText('Where fields come from').click();
    await expect(org.getByLabel('Role of a contact')).toHaveValue('Contact.Role__c');
    await org.getByLabel('Role of a contact').selectOption('');
    await org.getByRole('button', { name: 'Save' }).click();
    await expect(said(page)).toContainText('read anew with these fields');
    await page.reload();
    await expect(org).toContainText('Connected');
    await page.waitForTimeout(1_500);
    await expect(org.getByRole('button', { name: 'Read roles' })).toHaveCount(0);
  });

  test('my book: every way in which the org names me, with its count, and a filter that is refused when it asks elsewhere', async ({
    sidelight,
  }) => {
    const page = await connections(sidelight);
    await connect(page, 'Salesforce', SALESFORCE);
    const org = card(page, SALESFORCE);
    await org.getByText('Which accounts are mine').click();
    const choices = org.getByRole('checkbox');
    await expect(org.getByText(/ = you: \d+/).first()).toBeVisible();
    expect(await choices.count()).toBeGreaterThan(1);
    await org.getByLabel('Only accounts for which').fill('Id IN (SELECT AccountId FROM Contact)');
    await org.getByRole('button', { name: 'Save' }).click();
    await expect(org.getByRole('alert')).toBeVisible();
    await org.getByLabel('Only accounts for which').fill("Type = 'Customer'");
    await choices.first().setChecked(true);
    await org.getByRole('button', { name: 'Save' }).click();
    await expect(said(page)).toContainText('Your book is read anew');
    await page.reload();
    await org.getByText('Which accounts are mine').click();
    await expect(org.getByLabel('Only accounts for which')).toHaveValue("Type = 'Customer'");
    await expect(choices.first()).toBeChecked();
    expect((await violations(page)).found).toEqual([]);
  });
});
