/** What goes wrong with matching requests. */
export interface Fault {
  /** Exact host name; absent matches every host. */
  host?: string;
  /** One or more methods; absent matches all. */
  method?: string | string[];
  /** Prefix of, or pattern for, path and query. */
  path: string | RegExp;
  status?: number;
  /** Milliseconds before the answer, which is the real one unless something else is set. */
  delayMs?: number;
  body?: string;
  headers?: Record<string, string>;
  /** How many requests it hits; absent: until cleared. */
  times?: number;
  /** Share of matching requests it hits, by the book's own dice; absent: all. */
  chance?: number;
  /**
   * `reset`: the connection drops, and nothing was done. `late`: the request is carried out, and the connection drops
   * before its answer. `cut`: the answer ends half way. `slow`: the answer's body comes in pieces over `delayMs`.
   * `html`: a sign-in page where data was due.
   */
  kind?: 'reset' | 'late' | 'cut' | 'slow' | 'html';
}

export interface Faults {
  /** Adds a fault; the newest matching one wins. */
  set(fault: Fault): void;
  /** Starts the dice of `chance` anew, so that a run can be had again. */
  seed(seed: number): void;
  clear(): void;
}

interface Request {
  method: string;
  host: string;
  path: string;
}

const fits = (fault: Fault, { method, host, path }: Request) =>
  (fault.host === undefined || fault.host === host) &&
  (fault.method === undefined || [fault.method].flat().includes(method)) &&
  (typeof fault.path === 'string' ? path.startsWith(fault.path) : fault.path.test(path));

/** Faults with a private way to take the one that a request meets. */
export class FaultBook implements Faults {
  #faults: (Fault & { left: number })[] = [];
  #dice = 1;

  set(fault: Fault): void {
    this.#faults.unshift({ ...fault, left: fault.times ?? Number.POSITIVE_INFINITY });
  }

  seed(seed: number): void {
    this.#dice = seed >>> 0;
  }

  clear(): void {
    this.#faults = [];
  }

  take(request: Request): Fault | undefined {
    const hit = this.#faults.find(
      (fault) => fault.left > 0 && fits(fault, request) && (fault.chance === undefined || this.#roll() < fault.chance),
    );
    if (hit) hit.left -= 1;
    return hit;
  }

  /** Mulberry32: the same numbers for the same seed on every machine. */
  #roll(): number {
    this.#dice = (this.#dice + 0x6d2b79f5) >>> 0;
    let n = Math.imul(this.#dice ^ (this.#dice >>> 15), this.#dice | 1);
    n ^= n + Math.imul(n ^ (n >>> 7), n | 61);
    return ((n ^ (n >>> 14)) >>> 0) / 2 ** 32;
  }
}
