import { HOST_PATTERNS } from './products';

/** Every API permission we install with, and what it is for; the manifest's test holds this list to the manifest. */
export const PERMISSION_REASONS: Record<string, string> = {
  'storage, unlimitedStorage': 'keep the book of accounts in this browser and read your policy',
  alarms: 'finish a write after the browser stopped our background worker',
  'scripting, activeTab': 'attach to pages that are already open; capture a page when asked',
  contextMenus: 'our own entries in the right-click menu',
  identity: 'sign in with a client id of yours, if you give one',
  declarativeNetRequestWithHostAccess: 'set headers on our own requests to the hosts above',
  sidePanel: "the browser's own side panel (Chromium only)",
};

interface Asked {
  /** As browsers and policies name the extension. */
  extensionId: string;
  /** Addresses the person approved: what the company would list. */
  workspaces: string[];
}

/** The whole message a person sends to the administrator: what this is, what it may do, where that is proven, and what is asked. */
export function adminMessage({ extensionId, workspaces }: Asked): string {
  const permissions = Object.entries(PERMISSION_REASONS).map(([names, reason]) => `- ${names}: ${reason}`);
  const listed = workspaces.length > 0 ? workspaces : ['acme.zendesk.com', 'acme.my.salesforce.com', 'name@acme.example'];
  return `Subject: Please allow the browser extension Sidelight

Hello,

I would like to use Sidelight, a browser extension for customer-success work. It shows one account panel beside Salesforce, Zendesk and Gmail pages: whose record is open, its health, its renewal and the tasks that are due.

What it does with data
- There is no Sidelight server. Accounts are kept in this browser's profile on this computer.
- Its background worker contacts Zendesk workspaces that were approved, with the signed-in session, read-only, and nobody else.
- Salesforce and Gmail are read from the page's address and headings. Message bodies are never read.
- It never asks for a password inside a page.

Hosts it may run on
${HOST_PATTERNS.map((pattern) => `- ${pattern}`).join('\n')}

Permissions
${permissions.join('\n')}
Optional, asked for only when a feature needs them: cookies, notifications, webRequest, other hosts.

Where to check this
- Policy keys you can set: managed-schema.json inside the extension package (public/managed-schema.json in its source).
- Security page: SECURITY.md at the top of its source; the administrator's section is in README.md.

What I ask of you
1. Allow the extension by its id: ${extensionId}
   Chrome and Edge: ExtensionSettings or ExtensionInstallAllowlist. Firefox: ExtensionSettings.
2. If you want to decide where it works, set "workspaces.allowed", for example to: ${listed.join(', ')}
3. If signed-in sessions must not be used by extensions, set "signIn.methods" without "session". The panel then shows what is stored in this browser only.

Thank you`;
}
