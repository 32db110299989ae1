import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import { onChange } from '../data/changes';
import { useSettled } from '../data/use-settled';
import { useScreen } from '../shell/use-screen';
import { useBook, useBookStore } from './context';
import { fromAddress, toAddress } from './query-address';

/** Milliseconds after the last key before the address says what is asked. */
const SETTLED = 400;

/** Reads the book while its page is open, and again after every change; keeps question and address the same. */
export function useBookPage(): void {
  const store = useBookStore();
  const { locked } = useScreen();
  const address = useSearch({ from: '/book' });
  const navigate = useNavigate({ from: '/book' });
  // What we wrote into the address ourselves is no new question: the person may have typed on meanwhile.
  const written = useRef<string>(undefined);
  const said = JSON.stringify(address);
  const asked = useSettled(
    useBook((state) => JSON.stringify(toAddress(state.query))),
    SETTLED,
  );

  useEffect(() => {
    if (locked) return;
    store.getState().read();
    return onChange(['book'], () => store.getState().read());
  }, [store, locked]);

  useEffect(() => {
    const { query, ask } = store.getState();
    if (said !== written.current && said !== JSON.stringify(toAddress(query))) ask(fromAddress(JSON.parse(said)));
  }, [store, said]);

  useEffect(() => {
    const { query } = store.getState();
    if (asked !== JSON.stringify(toAddress(query))) return;
    written.current = asked;
    void navigate({ search: JSON.parse(asked), replace: true });
  }, [store, asked, navigate]);
}
