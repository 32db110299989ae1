import type { UserManifest } from 'wxt';
import { HOST_PATTERNS } from './lib/domain/host/products';
import type { manifest } from './lib/words/en/manifest';
import { nameOf } from './lib/words/locales';

const CSP = [
  "default-src 'none'",
  "script-src 'self'",
  "style-src 'self'",
  "img-src 'self' blob: data:",
  "font-src 'self'",
  "connect-src 'self' https:",
  "worker-src 'self'",
  "manifest-src 'self'",
  "object-src 'none'",
  "frame-src 'none'",
  "base-uri 'none'",
  "form-action 'none'",
  `frame-ancestors 'self' ${HOST_PATTERNS.map((pattern) => pattern.replace(/\/\*$/, '')).join(' ')}`,
  "require-trusted-types-for 'script'",
  // The desk names its one parsing worker through this policy; the panel's own meta CSP allows none.
  'trusted-types sidelight-worker',
].join('; ');

const PERMISSIONS = [
  'storage',
  'unlimitedStorage',
  'alarms',
  'scripting',
  'activeTab',
  'contextMenus',
  'identity',
  'declarativeNetRequestWithHostAccess',
];

/** The panel as the browser's own, beside every tab of a window. */
const SIDE = 'panel.html?surface=side';

/** A text of the catalogue, put in by the browser. */
const message = (key: keyof typeof manifest): string => `__MSG_${nameOf(key)}__`;

/** The manifest that both builds start from; `test/arch/manifest.test.ts` compares the built files whole. */
export function manifestFor(browser: string): UserManifest {
  const firefox = browser === 'firefox';
  return {
    name: 'Sidelight',
    description: message('manifest.description'),
    default_locale: 'en',
    minimum_chrome_version: firefox ? undefined : '148',
    key: firefox
      ? undefined
      : 'MIIBIjANBgkqhkiG9w0BAQEFAAOCAQ8AMIIBCgKCAQEArliqDFGQ7dwkIQ/dxrf+8n3AZq0pj4MSNIxSp8m1/DHHMccYKKmEnnfQbt47Id5dSutxXmUt697xG3oY3Lrw+mgvMF4C5S3lNSjuyLHfyb8zNs4DtF1Daqmf6p5yDfoR1fq3Ey5Ojxp1fr2xUtDWthoW/NyaPGREjK4W3V/HLXCXREMbrYXmENJ/K1yKESvv5SedBbaRrArawJRqxoGc2e7NOyan2DJ3EHuVE5ZNfoJx3Vi2LBLp54wNF5Lzs5A/momKusdcDdeXyKVpi8KDn1EpLam31ex+hXZ8U5UfrbKrzqpM650jEa/ixaGE5QG3V1E5RaeRxrYbDqxBvLfHSwIDAQAB',
    browser_specific_settings: firefox
      ? {
          gecko: {
            id: 'sidelight@sidelight.example',
            strict_min_version: '140.0',
            data_collection_permissions: { required: ['none'] },
          },
        }
      : undefined,
    // Firefox hides buttons behind its puzzle piece otherwise, and with it the number of tasks and the menu that opens the sidebar.
    action: { default_title: message('manifest.action'), default_area: firefox ? 'navbar' : undefined },
    commands: {
      // The toolbar button by keyboard, in every way: the browser opens its own side panel for it as for the button.
      _execute_action: {
        suggested_key: { default: 'Alt+Shift+S' },
        description: message('manifest.togglePanel'),
      },
      'presentation-mode': {
        suggested_key: { default: 'Alt+Shift+H' },
        description: message('manifest.presentationMode'),
      },
      'log-touchpoint': {
        suggested_key: { default: 'Alt+Shift+L' },
        description: message('manifest.logTouchpoint'),
      },
      // The browser suggests keys for four; whoever wants some for this one chooses them in its settings.
      escalate: { description: message('manifest.escalate') },
      // A press of the keys lets us see the page in front, as a press in a menu does.
      'capture-page': {
        suggested_key: { default: 'Alt+Shift+E' },
        description: message('manifest.capturePage'),
      },
    },
    permissions: firefox ? PERMISSIONS : [...PERMISSIONS, 'sidePanel'],
    host_permissions: HOST_PATTERNS,
    optional_permissions: ['cookies', 'notifications', 'webRequest'],
    optional_host_permissions: ['<all_urls>'],
    options_ui: { page: 'desk.html#/settings', open_in_tab: true },
    side_panel: firefox ? undefined : { default_path: SIDE },
    sidebar_action: firefox
      ? { default_panel: SIDE, default_title: 'Sidelight', default_icon: { 16: 'icon/16.png', 32: 'icon/32.png' }, open_at_install: false }
      : undefined,
    incognito: 'not_allowed',
    externally_connectable: firefox ? undefined : { ids: [] },
    message_serialization: firefox ? undefined : 'structured_clone',
    cross_origin_opener_policy: firefox ? undefined : { value: 'same-origin' },
    storage: firefox ? undefined : { managed_schema: 'managed-schema.json' },
    content_security_policy: { extension_pages: CSP },
    web_accessible_resources: [
      firefox
        ? { resources: ['panel.html'], matches: HOST_PATTERNS }
        : { resources: ['panel.html'], matches: HOST_PATTERNS, use_dynamic_url: true },
    ],
  } as UserManifest;
}
