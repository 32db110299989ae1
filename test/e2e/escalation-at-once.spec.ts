import { deliver, escalate } from './support/escalating';
import { expect, test } from './support/fixtures';
import { companyIn, connectLive, ZENDESK } from './support/live';

test.beforeEach(({ standins }) => standins.reset());
test.afterAll(({ standins }) => standins.reset());

test('escalated at once it is on its way with what is there, and keeps asking for the rest', async ({ sidelight, standins }) => {
  await connectLive(sidelight, standins, ZENDESK);
  const begun = Date.now();
  const desk = await escalate(sidelight, standins, 'halden');
  const atOnce = desk.getByRole('button', { name: 'Escalate at once' });
  await expect(atOnce).toBeDisabled();
  await desk.getByLabel('Title', { exact: true }).fill('Nobody of Halden gets in');
  await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Nobody of Halden gets in');
  await desk.getByLabel('In the customer’s words').fill('Nobody can log in.');
  await desk.getByLabel('Severity', { exact: true }).selectOption('1, critical');
  await desk.getByRole('textbox', { name: 'What is asked' }).fill('Call them now');
  await expect(atOnce).toBeEnabled();
  await deliver(desk, 'Escalate at once');
  await expect.poll(() => standins.hits.filter(({ object }) => object === 'ticket').length, { timeout: 60_000 }).toBe(1);
  expect(Date.now() - begun).toBeLessThan(90_000);
  const ticket = standins
    .zendesk('acme')
    .tickets()
    .find(({ externalId }) => externalId?.startsWith('Sidelight '));
  const text = ticket?.messages[0].paragraphs.join('\n') ?? '';
  expect(ticket?.priority).toBe('urgent');
  for (const part of ['Nobody can log in.', 'Call them now', companyIn(standins, 'halden').name, 'Still missing', 'two steps'])
    expect(text).toContain(part);
  await expect(desk.getByRole('region', { name: 'Still missing' })).toContainText('two steps to reproduce');
});
