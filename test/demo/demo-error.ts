/** Something is missing or not as expected; its message is a sentence for the person at the terminal. */
export class DemoError extends Error {
  override name = 'DemoError';
}

/** Waits, and turns a time-out into a sentence that says what was expected. */
export async function expecting<T>(sentence: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    const [first] = (error instanceof Error ? error.message : String(error)).split('\n');
    throw new DemoError(`Expected ${sentence}, but: ${first}`);
  }
}
