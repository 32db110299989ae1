import { launchChromium, deskUrl } from '../browser/chromium';
import { startStandins } from '../standins/server';
const standins = await startStandins();
const dir = process.argv[2] ?? '';
const context = await launchChromium({ extensionDir: dir, standinPort: standins.port });
const desk = await context.newPage();
await desk.goto(await deskUrl(context, '/settings'));
await desk.getByRole('heading', { level: 1 }).waitFor();
for (const [type, data] of [['sample.load', {}], ['workspace.approve', { address: 'acme.zendesk.com' }]] as const)
  await desk.evaluate(([n, i]) => (globalThis as any).chrome.runtime.sendMessage({ id: 1, type: n, data: i, timestamp: 1 }), [type, data] as const);
await desk.close();
const id = standins.world.tickets.find((t) => t.companyKey === 'halden')?.id;
for (let round = 0; round < 4; round += 1) {
  const page = await context.newPage();
  await page.goto('https://acme.zendesk.com/hc/en-us');
  const s = await context.newCDPSession(page);
  await s.send('Profiler.enable'); await s.send('Profiler.setSamplingInterval', { interval: 100 }); await s.send('Profiler.start');
  await page.goto(`https://acme.zendesk.com/agent/tickets/${id}`);
  await page.waitForTimeout(2500);
  const { profile } = await s.send('Profiler.stop');
  const nodes = new Map(profile.nodes.map((n) => [n.id, n]));
  const parent = new Map<number, number>();
  for (const n of profile.nodes) for (const c of n.children ?? []) parent.set(c, n.id);
  const self = new Map<number, number>();
  profile.samples!.forEach((x, i) => self.set(x, (self.get(x) ?? 0) + profile.timeDeltas![i]!));
  const total = new Map<string, number>(); let all = 0;
  for (const [n, us] of self) {
    const stack: string[] = []; let at: number | undefined = n;
    while (at !== undefined) { const f = nodes.get(at)!.callFrame; stack.push(`${f.functionName || 'anon'}@${f.url.replace(/.*\//, '').slice(0, 14)}:${f.lineNumber}:${f.columnNumber}`); at = parent.get(at); }
    if (!stack.some((f) => f.includes('@overlay.js'))) continue;
    all += us;
    for (const f of new Set(stack)) total.set(f, (total.get(f) ?? 0) + us);
  }
  console.log('round', round, all / 1000, [...total].sort((a, b) => b[1] - a[1]).slice(0, 16).map(([f, us]) => `${(us / 1000).toFixed(1)} ${f}`).join(' | '));
  await page.close();
}
await context.close(); await standins.close(); process.exit(0);
