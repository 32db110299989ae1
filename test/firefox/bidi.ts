import type { Browser } from 'puppeteer-core';

/** A node of the frame tree; `context` names it in every other command. */
export interface Tree {
  context: string;
  url: string;
  children: Tree[] | null;
}

type Evaluated = { type: 'success'; result: { value?: unknown } } | { type: 'exception'; exceptionDetails: { text: string } };

/**
 * WebDriver BiDi as it is. Puppeteer shows the panel's frame as `about:blank` and hangs on extension pages; the protocol
 * itself sees and drives both.
 */
export class Bidi {
  readonly #send: (method: string, params: object) => Promise<{ result: unknown }>;

  constructor(browser: Browser) {
    const { connection } = browser as unknown as { connection: { send(method: string, params: object): Promise<{ result: unknown }> } };
    this.#send = (method, params) => connection.send(method, params);
  }

  async send<T>(method: string, params: object): Promise<T> {
    return (await this.#send(method, params)).result as T;
  }

  /** A new tab. Extension pages are only reachable without waiting for the load. */
  async open(url: string, wait: 'none' | 'complete' = 'complete'): Promise<string> {
    const { context } = await this.send<{ context: string }>('browsingContext.create', { type: 'tab' });
    await this.send('browsingContext.navigate', { context, url, wait });
    return context;
  }

  close(context: string): Promise<unknown> {
    return this.send('browsingContext.close', { context });
  }

  /** The value of an expression in a page or frame; it crosses as JSON. */
  async evaluate<T>(context: string, expression: string): Promise<T> {
    const answer = await this.send<Evaluated>('script.evaluate', {
      expression: `(async () => JSON.stringify(await (${expression})))()`,
      target: { context },
      awaitPromise: true,
    });
    if (answer.type === 'exception') throw new Error(`${answer.exceptionDetails.text} in ${expression}`);
    const { value } = answer.result;
    return (typeof value === 'string' ? JSON.parse(value) : undefined) as T;
  }

  async frames(context: string): Promise<Tree[]> {
    const { contexts } = await this.send<{ contexts: Tree[] }>('browsingContext.getTree', { root: context });
    const flat = (tree: Tree): Tree[] => [tree, ...(tree.children ?? []).flatMap(flat)];
    return contexts.flatMap(flat);
  }

  /** Presses the first element that a selector and its accessible name find: a trusted click in the middle of it. */
  click(context: string, selector: string): Promise<void> {
    return this.press(context, selector, 0);
  }

  /** The same with another button; 2 opens the menu of what is there. */
  async press(context: string, selector: string, button: 0 | 2): Promise<void> {
    const found = await this.send<{ nodes: { sharedId: string }[] }>('browsingContext.locateNodes', {
      context,
      locator: { type: 'css', value: selector },
      maxNodeCount: 1,
    });
    const [node] = found.nodes;
    if (!node) throw new Error(`nothing to press: ${selector}`);
    const origin = { type: 'element', element: { sharedId: node.sharedId } };
    await this.send('input.performActions', {
      context,
      actions: [
        {
          type: 'pointer',
          id: 'mouse',
          actions: [
            { type: 'pointerMove', x: 0, y: 0, origin },
            { type: 'pointerDown', button },
            { type: 'pointerUp', button },
          ],
        },
      ],
    });
  }

  /** Types where the focus is. */
  async type(context: string, text: string): Promise<void> {
    const keys = [...text].flatMap((value) => [
      { type: 'keyDown', value },
      { type: 'keyUp', value },
    ]);
    await this.send('input.performActions', { context, actions: [{ type: 'key', id: 'keyboard', actions: keys }] });
  }
}

/** Asks again until the answer is there; ends with what was last seen, so that a failure can be read. */
export async function until<T>(what: string, read: () => Promise<T | undefined | false>, timeoutMs = 30_000): Promise<T> {
  const end = Date.now() + timeoutMs;
  let last = '';
  for (;;) {
    try {
      const seen = await read();
      if (seen) return seen;
      last = String(seen);
    } catch (error) {
      last = error instanceof Error ? error.message : String(error);
    }
    if (Date.now() > end) throw new Error(`${what}: not within ${timeoutMs} ms; last: ${last}`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
