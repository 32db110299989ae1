import { beforeAll, describe, expect, it } from 'vitest';
import { markOf } from '../../lib/domain/capture/measure';
import { openStage, type Stage } from './stage';

const SALT = 7;
const field = (html: string, top: number) =>
  html.replace('>', ` style="position:absolute;left:10px;top:${top}px;width:200px;height:30px">`);
const PAGE = `<style>* { box-sizing: border-box; margin: 0 }</style>
${field('<input type="password" value="x">', 0)}
${field('<input value="write to ana@planted.example">', 50)}
${field('<textarea>password=hunter2zq7planted</textarea>', 100)}
${field('<input value="Lindqvist">', 150)}
${field('<input value="nothing to see">', 200)}`;

let stage: Stage;
beforeAll(async () => {
  stage = await openStage();
}, 60_000);

describe('what stands in fields', () => {
  it('is boxed as a whole where it is private, whatever of it a page shows', async () => {
    const { suspects, names } = await stage.measured('https://acme.zendesk.com/agent/tickets/42', PAGE, SALT);
    expect(suspects).toEqual(['password', 'email', 'password'].map((rule, n) => ({ rule, x: 10, y: 50 * n, width: 200, height: 30 })));
    expect(names).toContainEqual({ mark: markOf('lindqvist', SALT), x: 10, y: 150, width: 200, height: 30 });
    expect(JSON.stringify({ suspects, names })).not.toMatch(/planted|indqvist/);
  });
});
