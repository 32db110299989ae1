import { type Dispatch, type SetStateAction, useEffect, useState } from 'react';
import type { Commands } from '@/lib/messaging/commands';

const kept = new Map<string, unknown>();
/** By which what is on the screen hears of it. */
const heard = new Set<(about: Commands['typed.forget']) => void>();

interface Rules<T> {
  empty: T;
  /** Whether there is nothing of the person's in it. */
  isNothing(value: T): boolean;
  /** The same without what is about this account. */
  without(value: T, accountId: string): T;
}

/** By name, so that what is not on the screen is forgotten by the same rules. */
const rulesOf = new Map<string, Rules<unknown>>();

/**
 * State that outlasts what shows it: another page of the desk takes it off the screen, and so does the lock, which comes by itself.
 * For what a person types and has not saved.
 */
export function useKept<T>(name: string, rules: Rules<T>): [T, Dispatch<SetStateAction<T>>] {
  rulesOf.set(name, rules);
  const [value, setValue] = useState<T>(() => (kept.has(name) ? (kept.get(name) as T) : rules.empty));
  const nothing = rules.isNothing(value);
  useEffect(() => {
    if (nothing) kept.delete(name);
    else kept.set(name, value);
  }, [name, nothing, value]);
  useEffect(() => {
    const hear = (about: Commands['typed.forget']) => setValue((now) => left(rules, now, about));
    heard.add(hear);
    return () => void heard.delete(hear);
  }, [rules]);
  return [value, setValue];
}

/** A person was forgotten, or everything, or an account: nothing that was typed about them stays in this page's memory. */
export function forgetTyped(about: Commands['typed.forget']): void {
  for (const [name, value] of kept) {
    const rules = rulesOf.get(name);
    if (rules) kept.set(name, left(rules, value, about));
  }
  for (const hear of heard) hear(about);
}

/** Whoever is forgotten may be named anywhere in what was typed. */
const left = <T>({ empty, without }: Rules<T>, value: T, { accountId }: Commands['typed.forget']): T =>
  accountId === undefined ? empty : without(value, accountId);
