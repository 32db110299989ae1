import type { Account } from '../domain/account';
import type { AccountRow } from './rows';

/** Words a person may type to find the account: of its name, and its domains whole and by their parts. */
function termsOf(account: Account): string[] {
  const words = account.name.toLocaleLowerCase('en').split(/[^\p{L}\p{N}]+/u);
  const domains = account.domains.flatMap((domain) => [domain, ...domain.split('.')]);
  return [...new Set([...words, ...domains])].filter((word) => word.length > 1).slice(0, 24);
}

export function accountRow(account: Account): AccountRow {
  const due = account.tasks.flatMap((task) => (task.status === 'open' && task.due ? [task.due] : [])).sort();
  return {
    id: account.id,
    account,
    nameKey: account.name.toLocaleLowerCase('en'),
    terms: termsOf(account),
    ...(due[0] ? { nextDue: due[0] } : {}),
  };
}
