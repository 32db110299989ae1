import { renderToStaticMarkup } from 'react-dom/server';
import { expect, it } from 'vitest';
import { Renewal } from '../../../../components/panel/renewal/Renewal';
import { say } from '../../../../lib/words/say';
import { anAccount, day, instant } from '../../../domain/builders';

const clock = { today: day('2026-11-28'), now: instant('2026-11-28T09:00:00.000Z') };
const shown = (autoRenews?: boolean) =>
  renderToStaticMarkup(<Renewal account={anAccount({ renewal: { endDate: day('2027-02-01'), autoRenews } })} clock={clock} />);

it('says how a contract goes on only where its source does: a file with nothing but a date tells neither', () => {
  const [on, off] = [say('renewal.byItself'), say('renewal.notByItself')];
  expect(shown(true)).toContain(on);
  expect(shown(false)).toContain(off);
  expect(shown()).toContain('2027-02-01');
  for (const words of [on, off]) expect(shown()).not.toContain(words);
});
