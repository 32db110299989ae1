import type { Translated } from '../catalogue';
import type { en } from '../en';
import { dates } from './dates';
import { diagnostic } from './diagnostic';
import { drift } from './drift';
import { manifest } from './manifest';
import { renewal } from './renewal';
export const fr = { language: 'fr', ...dates, ...diagnostic, ...drift, ...manifest, ...renewal } satisfies Translated<typeof en>;
