import type { Translated } from '../catalogue';
import type { money as english } from '../en/money';

export const money: Translated<typeof english> = {
  'money.arr': 'ARR {amount}',
  'money.ones': '{figure}',
  'money.onesIn': '{figure}\u00a0{currency}',
  'money.thousands': '{figure}\u00a0k',
  'money.thousandsIn': '{figure}\u00a0k{currency}',
  'money.millions': '{figure}\u00a0M',
  'money.millionsIn': '{figure}\u00a0M{currency}',
  'money.billions': '{figure}\u00a0Md',
  'money.billionsIn': '{figure}\u00a0Md{currency}',
  'money.trillions': '{figure}\u00a0Bn',
  'money.trillionsIn': '{figure}\u00a0Bn{currency}',
};
