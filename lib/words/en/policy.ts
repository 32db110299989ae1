/** What is wrong with the company's settings. */
export const policy = {
  'policy.all': '(all)',
  'policy.silent':
    'Your browser has not yet told Sidelight whether your company set rules for it, so nothing is shown or changed. If this stays, close the browser and open it again.',
  'policy.unreadable': "Your company's setting {keys} cannot be read, so what it governs is switched off. Tell your administrator.",
  'policy.missing':
    'Your company requires the setting {keys}, but no usable value arrived, so what it governs is switched off. Tell your administrator.',
  'policy.unknown':
    "Your company's setting {keys} is not known to this version of Sidelight, so everything a company can govern is switched off. Tell your administrator.",
} as const;
