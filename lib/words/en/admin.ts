/** The message to the administrator, line by line. */
export const admin = {
  'admin.subject': 'Subject: Please allow the browser extension Sidelight',
  'admin.hello': 'Hello,',
  'admin.what':
    'I would like to use Sidelight, a browser extension for customer-success work. It shows one account panel beside Salesforce, Zendesk and Gmail pages: whose record is open, its health, its renewal and the tasks that are due.',
  'admin.data': 'What it does with data',
  'admin.noServer': "There is no Sidelight server. Accounts are kept in this browser's profile on this computer.",
  'admin.contacts':
    'Its background worker contacts Zendesk workspaces that were approved, with the signed-in session and read-only; the systems that I connect by signing in there; for a file of a mail that I add to an escalation, Gmail with its signed-in session; and nobody else that you or I do not name.',
  'admin.reads':
    'Pages are read by their address and headings, never inside messages. The first message of a ticket or case is asked of its system only when I press for it, to quote it in an escalation.',
  'admin.noPassword': 'It never asks for a password inside a page.',
  'admin.hosts': 'Hosts it may run on',
  'admin.permissions': 'Permissions',
  'admin.permission': '{names}: {reason}',
  'admin.storage': 'keep the book of accounts in this browser and read your policy',
  'admin.alarms': 'finish a write after the browser stopped our background worker',
  'admin.scripting': 'attach to pages that are already open; capture a page when asked',
  'admin.contextMenus': 'our own entries in the right-click menu',
  'admin.identity': 'sign in with a client id of yours, if you give one',
  'admin.netRequest': 'set headers on our own requests to the hosts above',
  'admin.sidePanel': "the browser's own side panel (Chromium only)",
  'admin.optional': 'Optional, asked for only when a feature needs them: cookies, notifications, webRequest, other hosts.',
  'admin.check': 'Where to check this',
  'admin.schema': 'Policy keys you can set: managed-schema.json inside the extension package (public/managed-schema.json in its source).',
  'admin.security': "Security page: SECURITY.md at the top of its source; the administrator's section is in README.md.",
  'admin.ask': 'What I ask of you',
  'admin.allow': '1. Allow the extension by its id: {id}',
  'admin.allowHow': 'Chrome and Edge: ExtensionSettings or ExtensionInstallAllowlist. Firefox: ExtensionSettings.',
  'admin.workspaces': '2. If you want to decide where it works, set "workspaces.allowed", for example to: {examples}',
  'admin.session':
    '3. If signed-in sessions must not be used by extensions, set "signIn.methods" without "session". The panel then shows what is stored in this browser and what connected systems say, and files of mails are not fetched.',
  'admin.thanks': 'Thank you',
} as const;
