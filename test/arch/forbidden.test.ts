import { describe, expect, it } from 'vitest';
import { places, type Source, sources } from './sources';

/** A pattern that may stand only in the named files, and the reason. Each row is shown to bite on its example. */
const RULES: { rule: string; pattern: RegExp; allowed: RegExp; example: string }[] = [
  {
    rule: 'only lib/connectors/http.ts reaches the network',
    pattern: /\b(fetch\s*\(|XMLHttpRequest|new WebSocket|EventSource\(|sendBeacon|from 'ky')/,
    // Stands before what the page itself asks with, and asks nothing.
    allowed: /^lib\/(connectors\/http|worker\/recording\/in-page)\.ts$/,
    example: "await fetch('https://acme.example')",
  },
  {
    rule: 'only lib/platform names the extension API',
    pattern:
      /\b(browser|chrome)\.(runtime|tabs|storage|alarms|scripting|action|commands|permissions|windows|identity|cookies|i18n|sidePanel)\b/,
    allowed: /^lib\/platform\//,
    example: 'browser.storage.local.get()',
  },
  {
    rule: 'nobody posts messages between windows; only the desk and its own workers, and the browser’s own ports, talk by that method',
    pattern: /\bpostMessage\b/,
    allowed: /^(entrypoints\/desk\/(import|book|redact)(-client|\.worker)|lib\/platform\/line)\.ts$/,
    example: "parent.postMessage('hello', '*')",
  },
  {
    rule: 'no code from strings',
    pattern: /\beval\(|new Function\(|dangerouslySetInnerHTML|\.innerHTML\s*=|\.outerHTML\s*=|insertAdjacentHTML/,
    allowed: /^$/,
    example: 'el.innerHTML = text',
  },
  {
    rule: 'nobody changes requests of the browser; forgetting takes out what an older version may have left',
    pattern: /\bdeclarativeNetRequest\b/,
    allowed: /^lib\/platform\/forget\.ts$/,
    example: 'browser.declarativeNetRequest.updateSessionRules({ addRules })',
  },
  {
    rule: 'the token with which pages of Zendesk write is nowhere taken',
    pattern: /\bauthenticity_token\b|X-CSRF-Token/i,
    // Named among the secrets that are blacked out.
    allowed: /^lib\/domain\/redact\//,
    example: 'const { authenticity_token } = user',
  },
  {
    rule: 'no secrets in storage that content scripts can read',
    pattern: /storage\.(local|sync)\b/,
    allowed: /^lib\/platform\/storage\.ts$/,
    example: 'browser.storage.local.set({})',
  },
];

describe.each(RULES)('$rule', ({ pattern, allowed, example }) => {
  it('holds', () => {
    expect(sources.length).toBeGreaterThan(100);
    expect(places(pattern).filter((place) => !allowed.test(place.replace(/:\d+$/, '')))).toEqual([]);
  });

  it('is in force', () => {
    const bad: Source = { path: 'components/panel/Bad.tsx', text: example, code: example, imports: [], packages: [] };
    expect(places(pattern, [bad])).toHaveLength(1);
  });
});

describe('the worker keeps nothing in memory', () => {
  const mutable = /^(export\s+)?(let|var)\s/;
  it('no mutable module state in lib/worker and lib/store', () => {
    const among = sources.filter((source) => /^lib\/(worker|store)\//.test(source.path));
    expect(among.length).toBeGreaterThan(15);
    expect(places(mutable, among)).toEqual([]);
  });
});
