import { say } from '../../words/say';

/** `Acme`, `Acme or Bolt`, `Acme or Bolt or Cobalt`. */
export function anyOf(names: readonly string[]): string {
  const [first = '', ...others] = names;
  return others.reduce((said, second) => say('lists.or', { first: said, second }), first);
}
