import { createContext, useContext } from 'react';
import { useStore } from 'zustand';
import type { ImportState, ImportStore } from './store';

export const ImportContext = createContext<ImportStore | undefined>(undefined);

export function useImport(): ImportState {
  const store = useContext(ImportContext);
  if (!store) throw new Error('The desk was drawn without an importer.');
  return useStore(store);
}
