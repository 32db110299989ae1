import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Shortcuts } from '../../../components/desk/settings/Shortcuts';

it.each([
  ['chromium', /chrome:\/\/extensions\/shortcuts/, /about:addons|Firefox/],
  ['firefox', /Firefox: about:addons/, /chrome:/],
] as const)('in %s the settings name the place where that browser keeps the keys, and no other', (browser, own, other) => {
  const shown = renderToStaticMarkup(<Shortcuts shortcuts={[]} browser={browser} />);
  expect(shown).toMatch(own);
  expect(shown).not.toMatch(other);
});
