/** Values by the words for them, which are written as `lettersOf` gives them. */
export const byWord = <T extends string>(table: Record<T, string>): ReadonlyMap<string, T> =>
  new Map(
    (Object.entries(table) as [T, string][]).flatMap(([value, words]) =>
      words
        .trim()
        .split(/\s+/)
        .map((word): [string, T] => [word, value]),
    ),
  );
