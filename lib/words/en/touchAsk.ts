/** Asked before something is written to a system of the company for the first time. */
export const touchAsk = {
  'touchAsk.title': 'Log this to {account}?',
  'touchAsk.where': 'Written to {system}, {record}',
  'touchAsk.why': 'Because of {reasons}',
  'touchAsk.yes': 'Log to {account}',
  'touchAsk.no': 'Cancel',
  'touchAsk.capture': 'Is mail recorded in {system} anyway, by Einstein Activity Capture, HubSpot, Gainsight or a BCC address?',
  'touchAsk.captured': 'Yes, recorded there',
  'touchAsk.notCaptured': 'No, log it there',
} as const;
