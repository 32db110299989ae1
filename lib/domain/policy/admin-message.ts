import type { TextKey } from '../../words/catalogue';
import { say } from '../../words/say';
import { HOST_PATTERNS } from '../host/products';

/** Every API permission we install with, and what it is for; the manifest's test holds this list to the manifest. */
export const PERMISSION_REASONS = {
  'storage, unlimitedStorage': 'admin.storage',
  alarms: 'admin.alarms',
  'scripting, activeTab': 'admin.scripting',
  contextMenus: 'admin.contextMenus',
  identity: 'admin.identity',
  declarativeNetRequestWithHostAccess: 'admin.netRequest',
  sidePanel: 'admin.sidePanel',
} as const satisfies Record<string, TextKey>;

interface Asked {
  /** As browsers and policies name the extension. */
  extensionId: string;
  /** Addresses the person approved: what the company would list. */
  workspaces: string[];
}

/** The whole message a person sends to the administrator: what this is, what it may do, where that is proven, and what is asked. */
export function adminMessage({ extensionId, workspaces }: Asked): string {
  const listed = workspaces.length > 0 ? workspaces : ['acme.zendesk.com', 'acme.my.salesforce.com', 'name@acme.example'];
  const parts = [
    [say('admin.subject')],
    [say('admin.hello')],
    [say('admin.what')],
    [say('admin.data'), ...points(say('admin.noServer'), say('admin.contacts'), say('admin.reads'), say('admin.noPassword'))],
    [say('admin.hosts'), ...points(...HOST_PATTERNS)],
    [say('admin.permissions'), ...points(...permissions()), say('admin.optional')],
    [say('admin.check'), ...points(say('admin.schema'), say('admin.security'))],
    [
      say('admin.ask'),
      say('admin.allow', { id: extensionId }),
      `   ${say('admin.allowHow')}`,
      say('admin.workspaces', { examples: listed.join(', ') }),
      say('admin.session'),
    ],
    [say('admin.thanks')],
  ];
  return parts.map((lines) => lines.join('\n')).join('\n\n');
}

const points = (...lines: string[]) => lines.map((line) => `- ${line}`);
const permissions = () =>
  Object.entries(PERMISSION_REASONS).map(([names, reason]) => say('admin.permission', { names, reason: say(reason) }));
