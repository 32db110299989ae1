import type { Frame } from '@playwright/test';
import type { Hit, Standins } from '../../standins/server';
import { sheetIn } from './live';

/** A day with the company's own systems connected: what is logged is there once, and where it says it is. */
export const MAIL = 'Re: Before we talk about next year';
export const AGENDA = 'Quarterly review: agenda';

export const press = (panel: Frame, name: string) => sheetIn(panel).getByRole('button', { name, exact: true }).click();
export const made = (standins: Standins, ...objects: string[]): Hit[] => standins.hits.filter(({ object }) => objects.includes(object));
