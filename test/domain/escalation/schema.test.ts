import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { packetJsonSchema } from '../../../lib/domain/escalation/formats/json';
import { ROOT } from '../../arch/sources';

it('the published description of a packet is the one it is written by; `npm run bundle -- schema` writes it anew', () => {
  expect(JSON.parse(readFileSync(join(ROOT, 'public/escalation-schema.json'), 'utf8'))).toEqual(packetJsonSchema());
});
