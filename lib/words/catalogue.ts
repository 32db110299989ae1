import type { en } from './en';

/** A text with a number in it, by the number's plural category in the language. */
export interface Plural {
  one: string;
  other: string;
}

type English = typeof en;
export type TextKey = keyof English;

type NamesIn<T> = T extends `${string}{${infer Name}}${infer Rest}` ? Name | NamesIn<Rest> : never;

/** The names a text has a place for, such as `date` in `Decide by {date}`; a plural always needs its `count`. */
export type NamesOf<K extends TextKey> = English[K] extends { other: infer Other } ? NamesIn<Other> | 'count' : NamesIn<English[K]>;

/** Texts without a place for a value. */
export type PlainKey = { [K in TextKey]: [NamesOf<K>] extends [never] ? K : never }[TextKey];

/** One area in another language: every key of English and no other, plural where English is. */
export type Translated<T> = { readonly [K in keyof T]: T[K] extends string ? string : Plural };
