import type { Translated } from '../catalogue';
import type { en } from '../en';
import { dates } from './dates';
import { manifest } from './manifest';
import { renewal } from './renewal';
export const de = { language: 'de', ...dates, ...manifest, ...renewal } satisfies Translated<typeof en>;
