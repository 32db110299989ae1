import type { Page } from '@playwright/test';
import { press } from './support/capture-helpers';
import { TICKET } from './support/capture-pages';
import { expect, type Sidelight, test } from './support/fixtures';

const isPacket = (one: Page) => /#\/escalation\/[\w-]+$/.test(one.url());
const packets = ({ context }: Sidelight) => context.pages().filter(isPacket);

for (const way of [{ command: 'escalate' }, { menu: 'escalation-begin' }] as const) {
  const name = 'command' in way ? 'the keys' : 'the menu';
  test(`an escalation begins by ${name} on a ticket, about its customer; where the page names nobody the desk asks`, async ({
    sidelight,
  }) => {
    await sidelight.loadSample();
    await sidelight.approve('acme.zendesk.com');
    const page = await sidelight.open(TICKET);
    await expect((await sidelight.panel(page)).getByRole('heading', { level: 1 })).toContainText('Halden');
    await press(sidelight.context, page, way);
    await expect.poll(() => packets(sidelight).length, { timeout: 20_000 }).toBe(1);
    const [desk] = packets(sidelight) as [Page];
    await expect(desk.getByText('Halden Optics GmbH').first()).toBeVisible();
    await expect(desk.getByRole('region', { name: 'Still missing' })).toBeVisible();
    // Elsewhere nothing is guessed: neither the ticket before nor anybody else.
    const other = await sidelight.open('https://acme.zendesk.com/agent/filters/1');
    await press(sidelight.context, other, way);
    await expect(desk.getByRole('heading', { level: 1 })).toHaveText('Escalations');
  });
}
