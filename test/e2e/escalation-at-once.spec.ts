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

  await test.step('whoever comes back sees first how it stands there, and is told before it goes there twice', async () => {
    const deliveries = desk.getByRole('region', { name: 'Deliveries' });
    await expect(deliveries.getByRole('link', { name: 'arrived' }).first()).toBeVisible({ timeout: 30_000 });
    const isFirst = async () => {
      const [one, other] = [await deliveries.boundingBox(), await desk.getByText(/^Completeness \d of 5$/).boundingBox()];
      return one && other && one.y < other.y;
    };
    // It was pressed below, and is followed there.
    expect(await isFirst()).toBe(false);
    await desk.reload();
    await expect(deliveries).toBeVisible();
    expect(await isFirst()).toBe(true);
    const send = desk.getByRole('region', { name: 'Deliver', exact: true });
    const question = desk.getByRole('region', { name: 'Where to' });
    await send.getByRole('button', { name: 'Private note on this ticket in Zendesk' }).click();
    await expect(question).toContainText('seen by colleagues only');
    await expect(question).not.toContainText('a second time');
    await send.getByRole('button', { name: 'New ticket in Zendesk' }).click();
    await expect(question).toContainText(/You sent it there on \d+ \w+\. This sends it a second time\./);
    await question.getByRole('button', { name: 'Cancel' }).click();
    expect(standins.hits.filter(({ object }) => object === 'ticket')).toHaveLength(1);
  });

  await test.step('no choice is longer than its field', async () => {
    const cut = await desk.getByLabel('Effect', { exact: true }).evaluate((select: HTMLSelectElement) => {
      const copy = document.createElement('span');
      copy.style.font = getComputedStyle(select).font;
      copy.style.position = 'absolute';
      document.body.append(copy);
      const wide = [...select.options].map(({ text }) => {
        copy.textContent = text;
        return copy.offsetWidth;
      });
      copy.remove();
      return Math.max(...wide) - (select.clientWidth - 46);
    });
    expect(cut).toBeLessThanOrEqual(0);
  });
});
