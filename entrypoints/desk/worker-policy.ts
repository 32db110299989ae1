import { language } from '@/lib/words/say';
import bookUrl from './book.worker.ts?worker&url';
import importUrl from './import.worker.ts?worker&url';
import redactUrl from './redact.worker.ts?worker&url';

interface TrustedTypes {
  /** What the policy makes is accepted where a script address is wanted. */
  createPolicy(name: string, rules: { createScriptURL: (url: string) => string }): { createScriptURL: (url: string) => string };
}

/** Lets the bundled workers' own script addresses through and nothing else. */
export function onlyOurWorkers(url: string): string {
  if (url !== importUrl && url !== bookUrl && url !== redactUrl) throw new TypeError('Only the workers of the desk may be started here.');
  return url;
}

// Chromium, and Firefox from 148 on; an older Firefox does not ask for a policy.
const trustedTypes = (globalThis as { trustedTypes?: TrustedTypes }).trustedTypes;
const rules = { createScriptURL: onlyOurWorkers };
const policy = trustedTypes?.createPolicy('sidelight-worker', rules) ?? rules;

/** Starts the bundled parsing worker; its code sits beside the desk's and starts only this way. Its name is the language it speaks. */
export function startImportWorker(): Worker {
  return new Worker(policy.createScriptURL(importUrl), { type: 'module', name: language() });
}

/** Starts the bundled worker that holds the book in order. */
export function startBookWorker(): Worker {
  return new Worker(policy.createScriptURL(bookUrl), { type: 'module', name: language() });
}

/** Starts the bundled worker that takes the secrets out of a file. */
export function startRedactWorker(): Worker {
  return new Worker(policy.createScriptURL(redactUrl), { type: 'module', name: language() });
}
