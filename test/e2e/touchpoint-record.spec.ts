import { expect, test } from './support/fixtures';
import { companyIn, connectLive, delivered, logButton, panelOn, questionIn, SALESFORCE, sheetIn } from './support/live';
import { made, press } from './support/touchpoints';

test.beforeEach(({ standins }) => standins.reset());
test.afterAll(({ standins }) => standins.reset());

test('a call beside a case, a contact or an opportunity says which one it was about, here and in Salesforce, and is filed under it', async ({
  sidelight,
  standins,
}) => {
  const halden = companyIn(standins, 'halden');
  const [ana] = halden.contacts;
  const { supportCase, opportunity } = halden;
  await connectLive(sidelight, standins, SALESFORCE);
  const beside = async (object: string, id: string) =>
    panelOn(sidelight, await sidelight.open(`https://acme.lightning.force.com/lightning/r/${object}/${id}/view`), halden.name);

  const said = `About ${halden.name}, case ${supportCase.number} (${supportCase.subject})`;
  const onCase = await test.step('the case, asked about once', async () => {
    const panel = await beside('Case', supportCase.id);
    await logButton(panel).click();
    await expect(questionIn(panel)).toContainText(`case ${supportCase.id} of account ${halden.salesforceId}`);
    await press(panel, `Log to ${halden.name}`);
    await expect(sheetIn(panel)).toContainText(said);
    await press(panel, 'In 3 days');
    await expect(panel.getByRole('region', { name: 'Activity' })).toContainText(said);
    return panel;
  });

  await test.step('the opportunity and the contact, by one press each', async () => {
    const deal = await beside('Opportunity', opportunity.id);
    await logButton(deal).click();
    await expect(sheetIn(deal)).toContainText(`About ${halden.name}, opportunity ${opportunity.name}`);
    const person = await beside('Contact', ana.salesforceId);
    await logButton(person).click();
    await expect(sheetIn(person)).toContainText(`About ${halden.name}, ${ana.name}`);
    await delivered(person);
  });

  await test.step('Salesforce holds each once, under its record and its account', async () => {
    const calls = made(standins, 'Task').filter(({ fields }) => fields.TaskSubtype === 'Call');
    expect(calls.map(({ fields }) => [fields.WhatId, fields.Subject])).toEqual(
      expect.arrayContaining([
        [supportCase.id, `Call: ${said}`],
        [opportunity.id, `Call: About ${halden.name}, opportunity ${opportunity.name}`],
        [halden.salesforceId, `Call: About ${halden.name}, ${ana.name}`],
      ]),
    );
    expect(calls).toHaveLength(3);
    expect(calls.find(({ fields }) => fields.WhatId === halden.salesforceId)?.fields.WhoId).toBe(ana.salesforceId);
    const next = made(standins, 'Task').filter(({ fields }) => fields.Status === 'Not Started');
    expect(next.map(({ fields }) => fields.WhatId)).toEqual([supportCase.id]);
    await onCase.page().bringToFront();
    await expect(onCase.getByRole('region', { name: 'Activity' })).toContainText(said);
  });
});
