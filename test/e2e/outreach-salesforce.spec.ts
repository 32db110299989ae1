import { expect, test } from './support/fixtures';
import { fromPanel } from './support/inserting';
import { companyIn, connectLive, panelOn, recordUrl, SALESFORCE } from './support/live';
import { iAm, open, sheet } from './support/outreach-helpers';

test.beforeEach(({ standins }) => standins.reset());
test.afterAll(({ standins }) => standins.reset());

const LIKELY = 'A mail of yours to the same person was sent from there since, with another subject. If it was this one, log it here.';

test('a mail that left Salesforce without the page saying so: likely where only recipient and time fit, known by its subject', async ({
  sidelight,
  standins,
}) => {
  test.setTimeout(180_000);
  const halden = companyIn(standins, 'halden');
  const org = standins.salesforce('acme');
  await connectLive(sidelight, standins, SALESFORCE);
  await iAm(sidelight);
  const desk = await sidelight.desk('/connections');
  const refreshed = () => fromPanel(desk.mainFrame(), 'refresh.now', { connectionId: `salesforce:${SALESFORCE}` });
  const caseUrl = `https://acme.lightning.force.com/lightning/r/Case/${halden.supportCase.id}/view`;
  const left = async () => {
    const page = await sidelight.open(caseUrl);
    const panel = await panelOn(sidelight, page, halden.name);
    await page.getByRole('button', { name: 'Email', exact: true }).click();
    const body = page.frameLocator('iframe[title="CK Editor Container"]').frameLocator('iframe[title="Email Body"]').locator('body');
    await body.click();
    await open(panel);
    await sheet(panel).getByRole('searchbox').fill('Thank you');
    await sheet(panel).getByRole('list', { name: 'Templates' }).getByRole('button').first().click();
    await sheet(panel).getByLabel('What you thank them for').fill('Your notes on the export were just what we needed.');
    const to = await sheet(panel).getByRole('combobox', { name: 'To' }).inputValue();
    await sheet(panel).getByRole('button', { name: 'Insert', exact: true }).click();
    await expect(sheet(panel)).toContainText(/^.*Inserted\./s);
    await expect(body).toContainText('Your notes on the export');
    await expect(sheet(panel)).toContainText('Once you have sent it, log it here.');
    // Sent, and the page is gone before it can say so.
    await page.close();
    return to;
  };
  const recordOf = (to: string, Subject: string) =>
    org.insert('EmailMessage', {
      Subject,
      ToAddress: to,
      FromAddress: standins.world.me.email,
      MessageDate: new Date().toISOString().replace('Z', '+0000'),
      Incoming: false,
      Status: '3',
    });
  const back = async () => {
    const page = await sidelight.open(recordUrl(standins, 'halden'));
    const panel = await panelOn(sidelight, page, halden.name);
    await panel.getByRole('region', { name: 'Written and not logged' }).getByRole('button', { name: 'Log it' }).click();
    return { page, panel };
  };

  await test.step('another subject: no more is said than is known', async () => {
    const to = await left();
    expect(to).toContain('@halden-optics.example');
    const { page, panel } = await back();
    await expect(sheet(panel)).toContainText('Once you have sent it, log it here.');
    recordOf(to, 'What I wanted to say');
    await refreshed();
    await expect(sheet(panel)).toContainText(LIKELY, { timeout: 30_000 });
    await expect(sheet(panel)).not.toContainText('The page shows');
    await sheet(panel).getByRole('button', { name: 'Not sent' }).click();
    await page.close();
  });

  await test.step('its own subject: known', async () => {
    const to = await left();
    const { panel } = await back();
    recordOf(to, 'Thank you');
    await refreshed();
    await expect(sheet(panel)).toContainText('It is kept as sent where you wrote it. Log it here.', { timeout: 30_000 });
  });
});
