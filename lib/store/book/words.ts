/** Lower-case words of a text, split the same way where rows are stored and where they are searched. */
export function wordsOf(text: string): string[] {
  return text
    .toLocaleLowerCase('en')
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);
}
