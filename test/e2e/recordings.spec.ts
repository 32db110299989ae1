import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from './support/fixtures';

/** Real answers of the vendors, kept beside the project and never in it. */
const RECORDINGS = fileURLToPath(new URL('../../../shared/recordings', import.meta.url));
const present = existsSync(RECORDINGS);
const body = (path: string, index = 0) => JSON.parse(readFileSync(`${RECORDINGS}/${path}`, 'utf8')).interactions[index].response.body;

const csv = (rows: Record<string, unknown>[]) => {
  const headers = [...new Set(rows.flatMap((row) => Object.keys(row)))].filter((name) => name !== 'attributes');
  const cell = (value: unknown) => `"${String(value === null || typeof value === 'object' ? '' : (value ?? '')).replaceAll('"', '""')}"`;
  return [headers.map(cell), ...rows.map((row) => headers.map((name) => cell(row[name])))].map((cells) => cells.join(',')).join('\n');
};

test.describe('recorded records', () => {
  test.skip(!present, 'SKIPPED: no recordings beside the project');

  test('Salesforce accounts with custom fields and contacts, a Zendesk ticket: imported, looked up, shown', async ({
    sidelight,
    standins,
  }) => {
    const account = body('salesforce/recorded/get-record.json');
    const custom = JSON.parse(readFileSync(`${RECORDINGS}/salesforce/airbyte-expected/account_with_custom_fields.json`, 'utf8')).records;
    const contacts = body('salesforce/recorded/contacts.json').records.filter((row: { AccountId: string }) => row.AccountId === account.Id);
    const { ticket } = body('zendesk/recorded/get-ticket.json');
    const users = body('zendesk/recorded/list-users.json').users.filter((user: { id: number }) => user.id === ticket.requester_id);
    expect(contacts.length).toBeGreaterThan(0);
    expect(users).toHaveLength(1);

    const desk = await sidelight.desk('/import');
    const load = async (name: string, rows: Record<string, unknown>[], kind: string, count: number) => {
      await desk.reload();
      await desk.getByLabel('Kind').selectOption({ label: kind });
      await desk.getByLabel('CSV file').setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(csv(rows)) });
      await desk.getByRole('button', { name: 'Import', exact: true }).click();
      await expect(desk.getByRole('status').filter({ hasText: new RegExp(`${count} imported$`) })).toBeVisible();
    };
    await load('accounts.csv', [account, ...custom], 'Accounts', 1 + custom.length);
    // The recorded requester is nobody's contact; as a contact of the account the ticket must lead to it.
    const requester = users[0] && {
      Id: contacts[0].Id,
      AccountId: account.Id,
      FirstName: 'Recorded',
      LastName: users[0].name,
      Email: users[0].email,
    };
    await load(
      'contacts.csv',
      [...contacts.slice(1), ...(requester ? [requester] : [])],
      'Contacts',
      contacts.length - 1 + (requester ? 1 : 0),
    );

    await sidelight.approve('acme.zendesk.com', 'acme.lightning.force.com');
    for (const { Id, Name } of [account, ...custom]) {
      const page = await sidelight.open(`https://acme.lightning.force.com/lightning/r/Account/${Id.slice(0, 15)}/view`);
      const panel = await sidelight.panel(page);
      await expect(panel.getByRole('heading', { level: 1 })).toContainText(Name);
      await expect(panel.getByRole('region', { name: 'Health' })).toContainText('No health data');
      await page.close();
    }
    if (!requester?.Email) return;
    standins.faults.set({
      host: 'acme.zendesk.com',
      path: `/api/v2/tickets/${ticket.id}.json`,
      status: 200,
      headers: { 'content-type': 'application/json; charset=utf-8' },
      body: JSON.stringify({ ticket, users, organizations: [] }),
    });
    const page = await sidelight.open(`https://acme.zendesk.com/agent/tickets/${ticket.id}`);
    const panel = await sidelight.panel(page);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(account.Name);
    await expect(panel.getByRole('region', { name: 'Account' })).toContainText(`requester's address ${requester.Email}`);
  });
});
