import type { Translated } from '../catalogue';
import type { en } from '../en';
import { dates } from './dates';
import { manifest } from './manifest';
import { renewal } from './renewal';
import { side } from './side';
export const de = { language: 'de', ...dates, ...manifest, ...renewal, ...side } satisfies Translated<typeof en>;
