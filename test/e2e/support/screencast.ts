import type { BrowserContext, Frame, Page } from '@playwright/test';

/** Where the two marks lie in a viewport of 1440 by 900, CSS pixels. */
const IN_PAGE = { x: 30, y: 30 };
const IN_PANEL = { x: 1340, y: 180 };

/** One colour for each of the pages that are visited: all channels full or empty, so that a JPEG keeps them apart. */
const COLOURS = ['#f00', '#0f0', '#00f', '#ff0'];
/** The panel shows none of them. */
const OTHER = '#f0f';

/** What one picture showed at the marks: which of the pages, and whose account; absent where neither is to be seen. */
export interface Shot {
  page?: number;
  panel?: number;
}

/** Paints a square in the page, by its address, before anything else can be drawn for that address. */
export async function markPage(page: Page, urls: string[]): Promise<void> {
  await page.evaluate(
    ([paths, colours]) => {
      const mark = document.createElement('div');
      mark.style.cssText = 'position:fixed;left:0;top:0;width:60px;height:60px;z-index:99999';
      document.body.append(mark);
      const paint = () => {
        mark.style.background = colours[paths.findIndex((path) => location.href.includes(path))] ?? '';
      };
      paint();
      (window as unknown as { navigation: EventTarget }).navigation.addEventListener('currententrychange', paint);
    },
    [urls.map((url) => new URL(url).pathname), COLOURS] as const,
  );
}

/** Paints a square in the panel, by the account whose name stands there. */
export async function markPanel(panel: Frame, names: string[]): Promise<void> {
  await panel.evaluate(
    ([accounts, colours, other]) => {
      const mark = document.createElement('div');
      mark.style.cssText = 'position:fixed;right:40px;top:120px;width:120px;height:120px;z-index:99999';
      document.body.append(mark);
      const paint = () => {
        const name = document.querySelector('h1')?.textContent ?? '';
        mark.style.background = colours[accounts.findIndex((account) => name.includes(account))] ?? other;
      };
      paint();
      new MutationObserver(paint).observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    [names, COLOURS, OTHER] as const,
  );
}

/** Every picture that the browser put on screen meanwhile. */
export async function record(context: BrowserContext, page: Page, during: () => Promise<void>): Promise<Shot[]> {
  const session = await context.newCDPSession(page);
  const images: string[] = [];
  session.on('Page.screencastFrame', ({ data, sessionId }) => {
    images.push(data);
    void session.send('Page.screencastFrameAck', { sessionId });
  });
  await session.send('Page.startScreencast', { format: 'jpeg', quality: 60, everyNthFrame: 1, maxWidth: 720, maxHeight: 450 });
  await during();
  await session.send('Page.stopScreencast');
  const reader = await context.newPage();
  const seen = await reader.evaluate(readColours, { images, marks: [IN_PAGE, IN_PANEL] });
  await reader.close();
  const which = (colour: string | undefined) => {
    const index = COLOURS.indexOf(colour ?? '');
    return index < 0 ? undefined : index;
  };
  return seen.map(([inPage, inPanel]) => ({ page: which(inPage), panel: which(inPanel) }));
}

async function readColours({ images, marks }: { images: string[]; marks: { x: number; y: number }[] }): Promise<string[][]> {
  const seen: string[][] = [];
  for (const data of images) {
    const image = new Image();
    image.src = `data:image/jpeg;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const pen = canvas.getContext('2d');
    if (!pen) continue;
    pen.drawImage(image, 0, 0);
    const scale = image.width / 1440;
    const channel = (value: number) => (value > 180 ? 'f' : value < 90 ? '0' : '-');
    seen.push(
      marks.map(({ x, y }) => {
        const [red = 0, green = 0, blue = 0] = pen.getImageData(x * scale, y * scale, 1, 1).data;
        return `#${channel(red)}${channel(green)}${channel(blue)}`;
      }),
    );
  }
  return seen;
}
