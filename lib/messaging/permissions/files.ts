import { askForAccess } from '../../platform/access';

/** Only a page of ours can put this question, while it handles the person's press. Granted for one file: the worker gives it back. */
export const allowFiles = (origin: string): Promise<boolean> => askForAccess(origin);
