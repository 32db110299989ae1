import { activity } from './activity';
import { choice } from './choice';
import { client } from './client';
import { contact } from './contact';
import { controls } from './controls';
import { dates } from './dates';
import { dock } from './dock';
import { evidence } from './evidence';
import { handMade } from './handMade';
import { header } from './header';
import { manifest } from './manifest';
import { outbox } from './outbox';
import { outcome } from './outcome';
import { overlay } from './overlay';
import { panel } from './panel';
import { people } from './people';
import { quiet } from './quiet';
import { rail } from './rail';
import { regions } from './regions';
import { renewal } from './renewal';
import { rows } from './rows';
import { score } from './score';
import { source } from './source';
import { tasks } from './tasks';
import { tickets } from './tickets';
import { usage } from './usage';

/** Every text of the product. A key is `area.what`; the area is the file's name. */
export const en = {
  language: 'en-GB',
  ...activity,
  ...choice,
  ...client,
  ...contact,
  ...controls,
  ...dates,
  ...dock,
  ...evidence,
  ...handMade,
  ...header,
  ...manifest,
  ...outbox,
  ...outcome,
  ...overlay,
  ...panel,
  ...people,
  ...quiet,
  ...rail,
  ...regions,
  ...renewal,
  ...rows,
  ...score,
  ...source,
  ...tasks,
  ...tickets,
  ...usage,
} as const;
