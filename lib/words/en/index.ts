import { dates } from './dates';
import { manifest } from './manifest';
import { renewal } from './renewal';
import { side } from './side';

/** Every text of the product. A key is `area.what`; the area is the file's name. */
export const en = { language: 'en-GB', ...dates, ...manifest, ...renewal, ...side } as const;
