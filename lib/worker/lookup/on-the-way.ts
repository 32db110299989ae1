/** Questions that this worker has asked and nobody has answered yet. They die with it, so that the next one asks them again. */
const open = new Set<string>();

export const isOnTheWay = (question: string): boolean => open.has(question);

/** Does what asks these questions, which are on the way meanwhile. */
export async function onTheWay<T>(questions: string[], work: () => Promise<T>): Promise<T> {
  for (const question of questions) open.add(question);
  try {
    return await work();
  } finally {
    for (const question of questions) open.delete(question);
  }
}

/** The question whose record a tab shows, which a connected system is asked. */
export const whoseIs = (tabId: number, generation: number): string => `whose ${tabId} ${generation}`;
