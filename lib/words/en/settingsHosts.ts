export const settingsHosts = {
  'settingsHosts.title': 'Products',
  'settingsHosts.about': 'Where the panel appears. Switched off, Sidelight reads nothing in that product.',
  'settingsHosts.on': 'Sidelight is on in {host}.',
  'settingsHosts.off': 'Sidelight is off in {host}.',
  'settingsHosts.salesforce': 'Lightning record pages',
  'settingsHosts.zendesk': 'Tickets, users and organizations in the agent workspace',
  'settingsHosts.gmail': 'Conversations in Gmail on the web',
  'settingsHosts.withheld': 'The browser keeps {products} from Sidelight: no panel appears there by itself, and nothing there is read.',
  'settingsHosts.allow': 'Allow',
} as const;
