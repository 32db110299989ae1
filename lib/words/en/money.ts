/** Amounts in a few figures, alone and with the sign of their currency. */
export const money = {
  'money.arr': 'ARR {amount}',
  'money.ones': '{figure}',
  'money.onesIn': '{currency} {figure}',
  'money.thousands': '{figure}k',
  'money.thousandsIn': '{currency} {figure}k',
  'money.millions': '{figure}M',
  'money.millionsIn': '{currency} {figure}M',
  'money.billions': '{figure}B',
  'money.billionsIn': '{currency} {figure}B',
  'money.trillions': '{figure}T',
  'money.trillionsIn': '{currency} {figure}T',
} as const;
