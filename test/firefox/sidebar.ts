import type { Firefox } from './firefox';

/** Firefox's own name for our sidebar, made of the extension's id. */
const SIDEBAR = 'sidelight_sidelight_example-sidebar-action';

/** Opens and closes our sidebar as the browser's own menu does; no page can press that. */
export async function sidebar({ bidi }: Firefox, open: boolean): Promise<void> {
  const { contexts } = await bidi.send<{ contexts: { context: string }[] }>('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const command = open ? `show('${SIDEBAR}')` : 'hide()';
  await bidi.evaluate(contexts[0]?.context ?? '', `Promise.resolve(SidebarController.${command}).then(() => true)`);
}

/** What the heading of the sidebar says; the protocol does not list that page, but another page of ours may look into it. */
export const sidebarHeading = ({ bidi }: Firefox, page: string): Promise<string> =>
  bidi.evaluate<string>(
    page,
    `(() => {
      const [view] = browser.extension.getViews({ type: 'sidebar' });
      const h1 = view?.document.querySelector('h1');
      return h1 && view.getComputedStyle(h1).visibility === 'visible' ? h1.textContent : '';
    })()`,
  );
