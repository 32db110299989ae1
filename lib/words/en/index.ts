import { dates } from './dates';
import { diagnostic } from './diagnostic';
import { drift } from './drift';
import { manifest } from './manifest';
import { renewal } from './renewal';

/** Every text of the product. A key is `area.what`; the area is the file's name. */
export const en = { language: 'en-GB', ...dates, ...diagnostic, ...drift, ...manifest, ...renewal } as const;
