import { violations } from './axe';
import { expect, test } from './fixtures';
import { visitsIn } from './visits';

test('what was written waits in sight, arrives with a receipt, and what cannot arrive asks for the person', async ({
  sidelight,
  standins,
}) => {
  const [visit] = visitsIn(standins.world, ['halden']);
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const outbox = await sidelight.desk('/outbox');
  await expect(outbox.getByText('Nothing is waiting')).toBeVisible();

  const page = await sidelight.open(visit?.url ?? '');
  const panel = await sidelight.panel(page);
  const complete = panel.getByRole('region', { name: 'Tasks' }).getByRole('button', { name: /^Complete / });
  await expect(complete.first()).toBeVisible();
  const titles = (await complete.evaluateAll((buttons) => buttons.map((button) => button.getAttribute('aria-label') ?? ''))).map((name) =>
    name.replace(/^Complete /, ''),
  );
  await complete.first().click();
  const waiting = outbox.getByRole('region', { name: /^Waiting to send/ });
  await outbox.bringToFront();
  await expect(waiting.getByRole('listitem')).toContainText([titles[0] ?? 'no task']);
  await expect(waiting).toContainText('Leaves in a moment');
  await expect(outbox.getByRole('region', { name: /^Arrived/ })).toContainText('In your book', { timeout: 20_000 });
  await expect(outbox.getByText('Nothing is waiting')).toBeVisible();

  // Its account goes away before the second one leaves.
  await page.bringToFront();
  await complete.first().click();
  await expect(panel.getByRole('status', { name: 'Outbox' })).toContainText('1 waiting');
  const settings = await sidelight.desk('/settings');
  await settings.getByRole('button', { name: 'Remove sample data' }).click();
  await expect(settings.getByRole('button', { name: 'Load sample data' })).toBeVisible();
  await outbox.bringToFront();
  const needs = outbox.getByRole('region', { name: /^Needs you/ });
  await expect(needs).toContainText('no longer in your book', { timeout: 20_000 });
  expect(await violations(outbox)).toEqual({ heading: 'Outbox', found: [] });

  await sidelight.killWorker(outbox);
  await needs.getByRole('button', { name: /^Edit: / }).click();
  await needs.getByRole('textbox').fill('Told them on the phone');
  await needs.getByRole('button', { name: 'Save and try again' }).click();
  await expect(needs).toContainText('no longer in your book', { timeout: 20_000 });
  await needs.getByRole('button', { name: /^Discard: / }).click();
  await needs.getByRole('button', { name: /^Yes, discard: / }).click();
  await expect(needs).toHaveCount(0);
  await expect(outbox.getByText('Nothing is waiting')).toBeVisible();
});
