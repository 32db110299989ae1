import { type Tree, until } from './bidi';
import type { Firefox } from './firefox';

/** Milliseconds in which the browser takes no answer: nobody is to press "Allow" by chance. */
const DELAY = 700;

/** The browser's own question about a permission, answered as the person answers it; what it says. */
export async function answerQuestion({ bidi }: Firefox, yes: boolean): Promise<string> {
  const { contexts } = await bidi.send<{ contexts: Tree[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const browsers = contexts.filter(({ url }) => url.endsWith('/browser.xhtml'));
  const note = `document.querySelector('#notification-popup[panelopen] popupnotification#addon-webext-permissions-notification')`;
  const asked = await until('the browser’s question', async () => {
    for (const { context } of browsers) if (await bidi.evaluate<boolean>(context, `${note} !== null`)) return context;
    return undefined;
  });
  await new Promise((resolve) => setTimeout(resolve, DELAY));
  return bidi.evaluate<string>(
    asked,
    `(() => {
      const words = ${note}.textContent;
      ${note}.${yes ? 'button' : 'secondaryButton'}.click();
      return words;
    })()`,
  );
}
