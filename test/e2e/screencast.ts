import type { BrowserContext, Frame, Page } from '@playwright/test';

/** Where the two marks lie in a viewport of 1440 by 900, CSS pixels. */
const IN_PAGE = { x: 30, y: 30 };
const IN_PANEL = { x: 1340, y: 180 };

/** Paints a square in the page, red or blue by its address, before anything else can be drawn for that address. */
export async function markPage(page: Page, red: string): Promise<void> {
  await page.evaluate((part) => {
    const mark = document.createElement('div');
    mark.style.cssText = 'position:fixed;left:0;top:0;width:60px;height:60px;z-index:99999';
    document.body.append(mark);
    const paint = () => Object.assign(mark.style, { background: location.href.includes(part) ? '#f00' : '#00f' });
    paint();
    (window as unknown as { navigation: EventTarget }).navigation.addEventListener('currententrychange', paint);
  }, red);
}

/** Paints a square in the panel, red or blue by the account whose name stands there, green for none of the two. */
export async function markPanel(panel: Frame, red: string, blue: string): Promise<void> {
  await panel.evaluate(
    ([isRed, isBlue]) => {
      const mark = document.createElement('div');
      mark.style.cssText = 'position:fixed;right:40px;top:120px;width:120px;height:120px;z-index:99999';
      document.body.append(mark);
      const paint = () => {
        const name = document.querySelector('h1')?.textContent ?? '';
        mark.style.background = name.includes(isRed) ? '#f00' : name.includes(isBlue) ? '#00f' : '#0f0';
      };
      paint();
      new MutationObserver(paint).observe(document.body, { subtree: true, childList: true, characterData: true });
    },
    [red, blue] as const,
  );
}

/** Every frame that the browser put on screen meanwhile, as the colours at the two marks: `RR`, `BB`, `R.` and so on. */
export async function record(context: BrowserContext, page: Page, during: () => Promise<void>): Promise<string[]> {
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
  const colours = await reader.evaluate(readColours, { images, marks: [IN_PAGE, IN_PANEL] });
  await reader.close();
  return colours;
}

async function readColours({ images, marks }: { images: string[]; marks: { x: number; y: number }[] }): Promise<string[]> {
  const colours: string[] = [];
  for (const data of images) {
    const image = new Image();
    image.src = `data:image/jpeg;base64,${data}`;
    await image.decode();
    const canvas = Object.assign(document.createElement('canvas'), { width: image.width, height: image.height });
    const pen = canvas.getContext('2d');
    if (!pen) continue;
    pen.drawImage(image, 0, 0);
    const scale = image.width / 1440;
    let both = '';
    for (const { x, y } of marks) {
      const [red = 0, green = 0, blue = 0] = pen.getImageData(x * scale, y * scale, 1, 1).data;
      both += red > 180 && green < 90 && blue < 90 ? 'R' : blue > 180 && red < 90 ? 'B' : green > 180 && red < 90 ? 'G' : '.';
    }
    colours.push(both);
  }
  return colours;
}
