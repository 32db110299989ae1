/**
 * Both functions cross over into the page's own world as their source alone, so they name nothing outside of themselves. What they
 * keep is the page's own and stays in its memory until it is asked for by `key`; headers, bodies and objects are not even looked at.
 */

/** Listens from now on until `until`. False where the page is no longer the one that was meant. */
export function recordErrors(key: string, origin: string, until: number, most: number, letters: number): boolean {
  const name = Symbol.for(key);
  if (location.origin !== origin || window !== window.top) return false;
  if (name in window) return true;
  let n = 0;
  let lost = 0;
  let on = true;
  const entries: { n: number }[] = [];
  const keep = (entry: object) => {
    if (!on || Date.now() >= until) return;
    n += 1;
    if (entries.length < most) entries.push({ n, at: Date.now(), ...entry } as { n: number });
    else lost += 1;
  };
  const words = (value: unknown): string => {
    try {
      if (value instanceof Error) {
        const head = `${value.name}: ${value.message}`;
        const stack = String(value.stack ?? '');
        // One browser says it at the top of the stack, the other does not.
        return (stack.startsWith(head) ? stack : `${head}\n${stack}`).trim().slice(0, letters);
      }
      if (value !== null && (typeof value === 'object' || typeof value === 'function')) return Object.prototype.toString.call(value);
      return String(value).slice(0, letters);
    } catch {
      return '';
    }
  };
  const failed = (method: unknown, url: unknown, status: number, began: number) => {
    try {
      const address = new URL(String(url), document.baseURI).href.slice(0, 4_000);
      keep({ kind: 'request', method: String(method).toUpperCase().slice(0, 20), url: address, status, ms: Date.now() - began });
    } catch {
      // An address that is none was asked for nowhere.
    }
  };

  // A stand-in looks like what it stands for, also to a page that prints its functions.
  const undo: (() => void)[] = [];
  const wrap = (
    owner: object,
    method: string,
    apply: (target: (...args: unknown[]) => unknown, self: unknown, args: unknown[]) => unknown,
  ) => {
    const host = owner as Record<string, (...args: unknown[]) => unknown>;
    const original = host[method];
    if (typeof original !== 'function') return;
    const ours = new Proxy(original, {
      apply: (target, self, args) => (on ? apply(target, self, args) : Reflect.apply(target, self, args)),
    });
    if (!Reflect.set(host, method, ours)) return;
    // Whoever wrapped it once more keeps theirs; ours lets everything pass from then on.
    undo.push(() => {
      if (host[method] === ours) host[method] = original;
    });
  };
  wrap(console, 'error', (target, self, args) => {
    keep({ kind: 'console', text: args.map(words).join(' ').slice(0, letters) });
    return Reflect.apply(target, self, args);
  });
  wrap(window, 'fetch', (target, self, args) => {
    const began = Date.now();
    const [input, init] = args as [Request | string | URL, RequestInit | undefined];
    const asked = input instanceof Request ? input : undefined;
    const note = (status: number) => failed(init?.method ?? asked?.method ?? 'GET', asked?.url ?? input, status, began);
    // What the page gets settles as its own would, so that what it leaves unhandled stays unhandled.
    return (Reflect.apply(target, self, args) as Promise<Response>).then(
      (answer) => {
        if (answer.status >= 400) note(answer.status);
        return answer;
      },
      (reason) => {
        if (reason?.name !== 'AbortError') note(0);
        throw reason;
      },
    );
  });
  const asked = new WeakMap<object, unknown[]>();
  wrap(XMLHttpRequest.prototype, 'open', (target, self, args) => {
    asked.set(self as object, args);
    return Reflect.apply(target, self, args);
  });
  wrap(XMLHttpRequest.prototype, 'send', (target, self, args) => {
    const began = Date.now();
    const request = self as XMLHttpRequest;
    const [method, url] = asked.get(request) ?? [];
    let given = false;
    request.addEventListener('abort', () => {
      given = true;
    });
    request.addEventListener('loadend', () => {
      if (!given && (request.status === 0 || request.status >= 400)) failed(method, url, request.status, began);
    });
    return Reflect.apply(target, self, args);
  });

  const onError = (event: Event) => {
    if (event instanceof ErrorEvent) {
      const at = event.filename ? `\n${event.filename}:${event.lineno}:${event.colno}` : '';
      keep({ kind: 'error', text: (event.error instanceof Error ? words(event.error) : `${event.message}${at}`).slice(0, letters) });
    } else if (event.target instanceof Element) {
      const from = event.target.getAttribute('src') ?? event.target.getAttribute('href');
      if (from) failed('GET', from, 0, Date.now());
    }
  };
  const onRejection = ({ reason }: PromiseRejectionEvent) => keep({ kind: 'rejection', text: words(reason) });
  window.addEventListener('error', onError, true);
  window.addEventListener('unhandledrejection', onRejection);
  undo.push(() => {
    window.removeEventListener('error', onError, true);
    window.removeEventListener('unhandledrejection', onRejection);
  });

  // As the page is left, or put aside for good, nobody may come to ask any more: then it is handed to our script beside it.
  const handOver = () => {
    try {
      if (on && entries.length > 0) window.dispatchEvent(new CustomEvent(key, { detail: JSON.stringify({ entries, lost }) }));
    } catch {
      // What the page made of these is its own.
    }
  };
  const onHidden = () => {
    if (document.visibilityState === 'hidden') handOver();
  };
  window.addEventListener('pagehide', handOver);
  document.addEventListener('visibilitychange', onHidden);
  undo.push(() => {
    window.removeEventListener('pagehide', handOver);
    document.removeEventListener('visibilitychange', onHidden);
  });

  const read = (after: number, stop: boolean) => {
    while (entries[0] && entries[0].n <= after) entries.shift();
    const answer = { entries: [...entries], lost };
    if (stop) {
      on = false;
      for (const step of undo) step();
      delete (window as unknown as Record<symbol, unknown>)[name];
    }
    return answer;
  };
  Object.defineProperty(window, name, { value: read, configurable: true });
  return true;
}

/** What was kept after entry `after`, which is then let go of; `stop` takes everything of ours out of the page. */
export function readErrors(key: string, after: number, stop: boolean): unknown {
  const read = (window as unknown as Record<symbol, ((after: number, stop: boolean) => unknown) | undefined>)[Symbol.for(key)];
  return read?.(after, stop) ?? null;
}
