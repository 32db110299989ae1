import { say } from '../../words/say';

/** What comes with Sidelight names no person. */
export const SHIPPED_OWNER = 'Sidelight';

/** Whom people ask about a text: its owner, else whoever keeps the texts where they work. */
export const keeperOf = ({ owner }: { owner: string }): string => (owner === SHIPPED_OWNER ? say('preflight.keeper') : owner);
