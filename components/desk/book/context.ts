import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { BookState, BookStore } from './store';

export const BookContext = createContext<BookStore | undefined>(undefined);

export function useBookStore(): BookStore {
  const store = useContext(BookContext);
  if (!store) throw new Error('The desk was drawn without a book.');
  return store;
}

export function useBook<T>(select: (state: BookState) => T): T {
  return useStore(useBookStore(), select);
}
