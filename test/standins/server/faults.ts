/** What goes wrong with matching requests. */
export interface Fault {
  /** Exact host name; absent matches every host. */
  host?: string;
  /** Prefix of, or pattern for, path and query. */
  path: string | RegExp;
  status?: number;
  /** Milliseconds before the answer, which is the real one unless something else is set. */
  delayMs?: number;
  body?: string;
  headers?: Record<string, string>;
  /** How many requests it hits; absent: until cleared. */
  times?: number;
  /** `reset`: the connection drops unanswered. `cut`: the answer ends half way. `html`: a sign-in page where data was due. */
  kind?: 'reset' | 'cut' | 'html';
}

export interface Faults {
  /** Adds a fault; the newest matching one wins. */
  set(fault: Fault): void;
  clear(): void;
}

/** Faults with a private way to take the one that a request meets. */
export class FaultBook implements Faults {
  #faults: (Fault & { left: number })[] = [];

  set(fault: Fault): void {
    this.#faults.unshift({ ...fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  clear(): void {
    this.#faults = [];
  }

  take(host: string, path: string): Fault | undefined {
    const hit = this.#faults.find(
      (fault) =>
        fault.left > 0 &&
        (fault.host === undefined || fault.host === host) &&
        (typeof fault.path === 'string' ? path.startsWith(fault.path) : fault.path.test(path)),
    );
    if (hit) hit.left -= 1;
    return hit;
  }
}
