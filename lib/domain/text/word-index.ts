/**
 * Which of many lines have a word that begins with what is typed. The different words stand in order, each with its lines after
 * those of the word before: what begins alike stands side by side, so a question costs what it finds and not the whole book.
 */
export class WordIndex {
  readonly #count: number;
  /** Every different word, in the order of its code units. */
  readonly #words: readonly string[];
  /** Where the lines of each word begin among all; one more at the end. */
  readonly #starts: Int32Array;
  readonly #lines: Int32Array;

  /** Each line's words, every one with a space before it. */
  constructor(lines: readonly string[]) {
    this.#count = lines.length;
    const linesOf = new Map<string, number[]>();
    let all = 0;
    for (const [line, words] of lines.entries()) {
      for (const word of words.split(' ')) {
        if (!word) continue;
        all += 1;
        const known = linesOf.get(word);
        if (known) known.push(line);
        else linesOf.set(word, [line]);
      }
    }
    this.#words = [...linesOf.keys()].sort();
    this.#starts = new Int32Array(this.#words.length + 1);
    this.#lines = new Int32Array(all);
    let at = 0;
    for (const [rank, word] of this.#words.entries()) {
      for (const line of linesOf.get(word) ?? []) this.#lines[at++] = line;
      this.#starts[rank + 1] = at;
    }
  }

  /** 1 for each line with a word that begins like this one, 0 for the others. */
  having(start: string): Uint8Array {
    const found = new Uint8Array(this.#count);
    for (let rank = this.#rankOf(start); this.#words[rank]?.startsWith(start); rank += 1) {
      for (let at = this.#starts[rank] as number; at < (this.#starts[rank + 1] as number); at += 1) found[this.#lines[at] as number] = 1;
    }
    return found;
  }

  /** Of the first word that is not before this one. */
  #rankOf(start: string): number {
    let [low, high] = [0, this.#words.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((this.#words[middle] as string) < start) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
