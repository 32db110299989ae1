import type { PlainKey } from '../../words/catalogue';
import { say } from '../../words/say';
import type { ReadinessItem } from './terms';

const ITEMS: Record<ReadinessItem, PlainKey> = {
  contacts: 'ready.contacts',
  usage: 'ready.usageItem',
  value: 'ready.value',
  issues: 'ready.issues',
  risks: 'ready.risks',
  date: 'ready.date',
};
export const itemWords = (item: ReadinessItem): string => say(ITEMS[item]);
