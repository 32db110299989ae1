import type { Frame, Page } from '@playwright/test';
import { contentWorld, type HostFrame, SAMPLE_HOST, samplePanel } from './support/content-world';
import { expect, type Sidelight, test } from './support/fixtures';
import { type Visit, visitsIn } from './support/visits';

/** As the host's own router does it: same document, new address. */
const push = (page: Page, url: string) => page.evaluate((to) => history.pushState({}, '', to), url);

async function start(sidelight: Sidelight, visits: Visit[]) {
  await sidelight.loadSample();
  await sidelight.approve('acme.zendesk.com');
  const page = await sidelight.open(visits[0]?.url ?? '');
  const panel = await sidelight.panel(page);
  await expect(panel.getByRole('heading', { level: 1 })).toContainText(visits[0]?.name ?? '');
  return { page, panel };
}

/** Frames of the host page that showed a name which does not belong to their address. */
function wrongFrames(host: HostFrame[], panel: { at: number; name: string }[], visits: Visit[]): string[] {
  return host
    .filter((frame) => frame.panelVisible)
    .flatMap((frame) => {
      const shown = panel.findLast((sample) => sample.at <= frame.at)?.name ?? '';
      const belongs = visits.find((visit) => frame.href === visit.url)?.name;
      const known = visits.some((visit) => shown.includes(visit.name));
      return known && !(belongs && shown.includes(belongs)) ? [`${frame.href} showed ${shown}`] : [];
    });
}

async function record(sidelight: Sidelight, page: Page, panel: Frame, walk: () => Promise<void>) {
  const world = await contentWorld(sidelight.context, page);
  await world.evaluate(SAMPLE_HOST);
  await panel.evaluate(samplePanel);
  await walk();
  const host = await world.evaluate<HostFrame[]>('globalThis.hostFrames');
  const inside = await panel.evaluate(() => (globalThis as unknown as { panelFrames: { at: number; name: string }[] }).panelFrames);
  await world.detach();
  return { host, inside };
}

/** Notes in every frame of the panel how far the people are below the head of the tasks, and whose they are. */
function samplePeople() {
  const recorder = globalThis as unknown as { below: [string, number][] };
  const below: [string, number][] = [];
  recorder.below = below;
  const look = () => {
    if (recorder.below !== below) return;
    const [tasks, people] = ['Tasks', 'People'].map((name) => document.querySelector(`section[aria-label="${name}"]`));
    const top = (one: Element | null | undefined) => Math.round(one?.getBoundingClientRect().top ?? 0);
    if (tasks && people) below.push([document.querySelector('h1')?.textContent ?? '', top(people) - top(tasks)]);
    requestAnimationFrame(look);
  };
  look();
}

// One page for all of it: to open it and to fill the book costs more than most of what is looked at.
test('whatever the page does to its address, its panel shows the account of the last one and of no other', async ({
  sidelight,
  standins,
}) => {
  const visits = visitsIn(standins.world, ['halden', 'brightwater', 'quillmark']);
  const { page, panel } = await start(sidelight, visits);

  await test.step('no frame shows a customer under another page’s address', async () => {
    const { host, inside } = await record(sidelight, page, panel, async () => {
      for (let round = 0; round < 4; round += 1) {
        for (const visit of visits) {
          await push(page, visit.url);
          await expect(panel.getByRole('heading', { level: 1 })).toContainText(visit.name);
          await page.waitForTimeout(150);
        }
      }
      await page.goBack();
      await page.waitForTimeout(500);
      await page.goForward();
      await page.waitForTimeout(500);
    });
    expect(host.length).toBeGreaterThan(100);
    expect(inside.length).toBeGreaterThan(100);
    // The recording saw covered and uncovered frames, so it could have seen a wrong one.
    expect(host.some((frame) => frame.panelVisible) && host.some((frame) => !frame.panelVisible)).toBe(true);
    expect(wrongFrames(host, inside, visits)).toEqual([]);
  });

  await test.step('after a fast series of navigations only the last one’s account is shown', async () => {
    const last = visits[1];
    const { host, inside } = await record(sidelight, page, panel, async () => {
      await page.evaluate(
        async (urls) => {
          for (let step = 0; step < 40; step += 1) {
            history.pushState({}, '', urls[step % urls.length]);
            if (step % 5 === 0) await new Promise((resolve) => setTimeout(resolve, 7));
          }
          history.pushState({}, '', urls[1]);
        },
        visits.map((visit) => visit.url),
      );
      await expect(panel.getByRole('heading', { level: 1 })).toContainText(last?.name ?? '');
      const world = await contentWorld(sidelight.context, page);
      await expect.poll(() => world.evaluate<boolean>('hostFrames.at(-1).panelVisible'), { timeout: 15_000 }).toBe(true);
      await page.waitForTimeout(500);
    });
    expect(wrongFrames(host, inside, visits)).toEqual([]);
    expect(host.at(-1)?.panelVisible).toBe(true);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(last?.name ?? '');
  });

  await test.step('once the people of an account are there, what is asked later does not push them down', async () => {
    for (const visit of [...visits, ...visits]) {
      await panel.evaluate(samplePeople);
      await push(page, visit.url);
      await expect(panel.getByRole('heading', { level: 1 })).toContainText(visit.name);
      await page.waitForTimeout(1_500);
      const below = await panel.evaluate(
        (name) => (globalThis as unknown as { below: [string, number][] }).below.filter(([of]) => of.includes(name)).map(([, top]) => top),
        visit.name,
      );
      expect(below.length, visit.name).toBeGreaterThan(2);
      // A place is rounded.
      expect(Math.max(...below) - Math.min(...below), visit.name).toBeLessThanOrEqual(1);
    }
  });

  await test.step('a move that the page calls off shows nobody else’s account', async () => {
    await push(page, visits[0]?.url ?? '');
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(visits[0]?.name ?? '');
    const { host, inside } = await record(sidelight, page, panel, async () => {
      for (let round = 0; round < 5; round += 1) {
        await page.evaluate((url) => {
          const { navigation } = window as unknown as { navigation: EventTarget };
          navigation.addEventListener('navigate', (event) => event.preventDefault(), { once: true });
          history.pushState({}, '', url);
        }, visits[1]?.url ?? '');
        await page.waitForTimeout(400);
      }
      const world = await contentWorld(sidelight.context, page);
      await expect.poll(() => world.evaluate<boolean>('hostFrames.at(-1).panelVisible'), { timeout: 15_000 }).toBe(true);
    });
    expect(page.url()).toBe(visits[0]?.url);
    expect(wrongFrames(host, inside, visits)).toEqual([]);
    await expect(panel.getByRole('heading', { level: 1 })).toContainText(visits[0]?.name ?? '');
  });

  await test.step('who was seen lately is shown while the worker cannot answer, and nobody else is', async () => {
    const [worker] = sidelight.context.serviceWorkers();
    if (!worker) throw new Error('no worker runs');
    const world = await contentWorld(sidelight.context, page);
    const isSeen = () => world.evaluate<boolean>('hostFrames.at(-1).panelVisible');
    let busy = true;
    const over = worker
      .evaluate(() => {
        const until = Date.now() + 8_000;
        while (Date.now() < until);
      })
      .then(() => {
        busy = false;
      });
    const { host, inside } = await record(sidelight, page, panel, async () => {
      for (const visit of [visits[1], visits[2], visits[1]]) {
        await push(page, visit?.url ?? '');
        await expect(panel.getByRole('heading', { level: 1 })).toContainText(visit?.name ?? '');
        await expect.poll(isSeen).toBe(true);
      }
      await push(page, `${visits[1]?.url}999`);
      await page.waitForTimeout(500);
      expect(await isSeen()).toBe(false);
    });
    expect(busy).toBe(true);
    expect(wrongFrames(host, inside, visits)).toEqual([]);
    await over;
    await expect.poll(isSeen, { timeout: 15_000 }).toBe(true);
    await expect(panel.getByRole('heading', { level: 1 })).not.toContainText(visits[1]?.name ?? '');
    await world.detach();
  });
});

test('the recording would see a wrong frame', () => {
  const visits = [
    { url: 'a', name: 'Alpha' },
    { url: 'b', name: 'Beta' },
  ];
  const host = [{ at: 10, href: 'b', panelVisible: true }];
  expect(wrongFrames(host, [{ at: 5, name: 'Alpha' }], visits)).toHaveLength(1);
  expect(wrongFrames(host, [{ at: 5, name: 'Beta' }], visits)).toHaveLength(0);
});

test('2,000 address changes cost at most 20 messages', async ({ sidelight, standins }) => {
  const visits = visitsIn(standins.world, ['halden', 'brightwater']);
  const { page, panel } = await start(sidelight, visits);
  const world = await contentWorld(sidelight.context, page);
  await world.evaluate(`(() => { globalThis.sent = 0; const real = chrome.runtime.sendMessage.bind(chrome.runtime);
    chrome.runtime.sendMessage = (...args) => { globalThis.sent += 1; return real(...args); }; })()`);
  await page.evaluate((base) => {
    for (let id = 1; id <= 2000; id += 1) history.replaceState({}, '', `${base}${id}`);
  }, 'https://acme.zendesk.com/agent/tickets/9');
  await page.evaluate((url) => history.replaceState({}, '', url), visits[1]?.url ?? '');
  await expect(panel.getByRole('heading', { level: 1 })).toContainText(visits[1]?.name ?? '');
  const sent = await world.evaluate<number>('globalThis.sent');
  expect(sent).toBeGreaterThan(0);
  expect(sent).toBeLessThanOrEqual(20);
});

test('a page that comes back from the back/forward list shows its own account', async ({ sidelight, standins }) => {
  const visits = visitsIn(standins.world, ['halden', 'brightwater']);
  const { page } = await start(sidelight, visits);
  await page.goto(visits[1]?.url ?? '');
  await expect((await sidelight.panel(page)).getByRole('heading', { level: 1 })).toContainText(visits[1]?.name ?? '');
  await page.goBack();
  await expect((await sidelight.panel(page)).getByRole('heading', { level: 1 })).toContainText(visits[0]?.name ?? '');
  await page.reload();
  await expect((await sidelight.panel(page)).getByRole('heading', { level: 1 })).toContainText(visits[0]?.name ?? '');
});
