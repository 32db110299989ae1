/** Asked before something is written to a system of the company for the first time. */
export const touchpointAsk = {
  'touchpointAsk.title': 'Log this to {account}?',
  'touchpointAsk.where': 'Written to {system}, {record}',
  'touchpointAsk.why': 'Because of {reasons}',
  'touchpointAsk.yes': 'Log to {account}',
  'touchpointAsk.no': 'Cancel',
  'touchpointAsk.capture': 'Is mail recorded in {system} anyway, by Einstein Activity Capture, HubSpot, Gainsight or a BCC address?',
  'touchpointAsk.captured': 'Yes, recorded there',
  'touchpointAsk.notCaptured': 'No, log it there',
} as const;
