import { expect, it } from 'vitest';
import { compiledAtOnce } from '../../release/compiled-at-once';

it('the overlay of each product begins with the hint, and no other script does', () => {
  const chunk = (fileName: string) => ({ type: 'chunk', fileName, code: 'go()' });
  const files = {
    zendesk: chunk('content-scripts/overlay-zendesk.js'),
    insert: chunk('content-scripts/insert.js'),
    style: { type: 'asset', fileName: 'content-scripts/overlay-zendesk.js' },
  };
  compiledAtOnce().generateBundle(undefined, files);
  expect(files.zendesk.code).toBe('//# allFunctionsCalledOnLoad\ngo()');
  expect(files.insert.code).toBe('go()');
  expect(files.style).not.toHaveProperty('code');
});
