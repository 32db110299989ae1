import { useRef } from 'react';

/** Names orders. The same text keeps its name until it is there: pressed again because nobody answered, it is not put there twice. */
export function useOrderName() {
  const order = useRef({ commandId: '', about: '' });
  return {
    nameOf(text: unknown): string {
      const about = JSON.stringify(text);
      if (order.current.about !== about) order.current = { commandId: crypto.randomUUID(), about };
      return order.current.commandId;
    },
    /** It is there: the next one is another. */
    done() {
      order.current = { commandId: '', about: '' };
    },
  };
}
