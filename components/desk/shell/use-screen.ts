import { createContext, useContext } from 'react';
import type { ScreenState } from '@/lib/domain/desk/screen';

/** Until it is known who may look: the page's frame, and nothing of the book. */
export const UNKNOWN: ScreenState = { appearance: 'system', presenting: true, lockMinutes: 0, locked: true };

export const ScreenContext = createContext(UNKNOWN);

export const useScreen = () => useContext(ScreenContext);
