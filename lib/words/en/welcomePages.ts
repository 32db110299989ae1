export const welcomePages = {
  'welcomePages.title': 'Start from the pages you have open',
  'welcomePages.decided': 'Your company has set which workspaces there are. They are approved already; open one of their pages.',
  'welcomePages.what':
    'A workspace is one Salesforce org, one Zendesk or one mailbox of yours. Sidelight looks things up and saves only there; anywhere else it just shows what is stored here.',
  'welcomePages.readEach': 'Read each address in full. Anybody can open a Zendesk or Salesforce address; a look-alike is not yours.',
  'welcomePages.approve': { one: 'Approve {count} workspace', other: 'Approve {count} workspaces' },
  'welcomePages.approved': { one: '{count} workspace approved.', other: '{count} workspaces approved.' },
  'welcomePages.allApproved': 'Every page you have open is approved.',
  'welcomePages.noneOpen': 'None of these pages is open yet.',
  'welcomePages.openAnother':
    'To add another one, open it in another tab: a Zendesk ticket (yourcompany.zendesk.com), a Salesforce record (yourcompany.lightning.force.com) or Gmail (mail.google.com). It appears here by itself.',
  'welcomePages.openOne':
    'Open one in another tab: a Zendesk ticket (yourcompany.zendesk.com), a Salesforce record (yourcompany.lightning.force.com) or Gmail (mail.google.com). It appears here by itself.',
  'welcomePages.salesforce': 'Salesforce org',
  'welcomePages.zendesk': 'Zendesk',
  'welcomePages.gmail': 'Gmail mailbox',
  'welcomePages.reload': { one: 'Reload {count} tab', other: 'Reload {count} tabs' },
  'welcomePages.unattached': {
    one: '{count} tab was open before Sidelight and does not have the panel yet. Save what you are writing there first.',
    other: '{count} tabs were open before Sidelight and do not have the panel yet. Save what you are writing there first.',
  },
} as const;
