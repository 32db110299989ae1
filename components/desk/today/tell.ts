import { createContext } from 'react';

/** Says a sentence above the list: the row that it is about may be gone a moment later. */
export const TellToday = createContext<(text: string) => void>(() => undefined);
