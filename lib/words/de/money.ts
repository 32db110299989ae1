import type { Translated } from '../catalogue';
import type { money as english } from '../en/money';

export const money: Translated<typeof english> = {
  'money.arr': 'ARR {amount}',
  'money.ones': '{figure}',
  'money.onesIn': '{figure}\u00a0{currency}',
  'money.thousands': '{figure}\u00a0Tsd.',
  'money.thousandsIn': '{figure}\u00a0Tsd.\u00a0{currency}',
  'money.millions': '{figure}\u00a0Mio.',
  'money.millionsIn': '{figure}\u00a0Mio.\u00a0{currency}',
  'money.billions': '{figure}\u00a0Mrd.',
  'money.billionsIn': '{figure}\u00a0Mrd.\u00a0{currency}',
  'money.trillions': '{figure}\u00a0Bio.',
  'money.trillionsIn': '{figure}\u00a0Bio.\u00a0{currency}',
};
