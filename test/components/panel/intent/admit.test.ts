// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { admit } from '../../../../components/panel/intent/admit';
import { isClear, type Visibility } from '../../../../components/panel/intent/visibility';
import { usePanel } from '../../../../components/panel/state/store';
import type { PanelView } from '../../../../lib/domain/panel/view';
import { VISIBLE_MS } from '../../../../lib/domain/panel/visibility';

const intent = { accountId: 'acme', contextVersion: 1, contextDocumentId: 'doc' };
const COVERED = 'Something covers Sidelight. Move it away, then press again.';

let act: ReturnType<typeof vi.fn<() => void>>;
beforeEach(() => {
  act = vi.fn();
  vi.spyOn(performance, 'now').mockReturnValue(10_000);
  vi.spyOn(document, 'hasFocus').mockReturnValue(true);
});
afterEach(() => {
  usePanel.setState(usePanel.getInitialState(), true);
  vi.restoreAllMocks();
});

function press(visibility: Visibility, inert = false) {
  usePanel.setState({ visibility, inert });
  admit(intent, 'Complete it', act);
  const { announcement, confirming } = usePanel.getState();
  return { acted: act.mock.calls.length, said: announcement.text, asks: confirming?.words };
}

describe('admit', () => {
  it.each<[string, Visibility, boolean, object]>([
    ['in sight long enough', 10_000 - VISIBLE_MS, false, { acted: 1, said: '' }],
    ['just uncovered', 10_001 - VISIBLE_MS, false, { acted: 0, said: COVERED }],
    ['covered', 'hidden', false, { acted: 0, said: COVERED }],
    ['covered while coming to rest', 'hidden', true, { acted: 0, said: COVERED }],
    ['coming to rest after a change of account', 9_900, true, { acted: 0, said: '' }],
    ['a browser that cannot tell', 'unknown', false, { acted: 0, said: '', asks: 'Complete it' }],
  ])('%s', (_, visibility, inert, expected) => {
    expect(press(visibility, inert)).toEqual({ asks: undefined, ...expected });
  });

  it.each<[string, Visibility, 'confirm' | undefined, number]>([
    ['in a browser that cannot tell', 'unknown', undefined, 1],
    ['where the company wants writes confirmed', 0, 'confirm', 1],
    ['covered, which it stays dead under', 'hidden', undefined, 0],
  ])('asks nothing about what only opens something: %s', (_, visibility, frameWrites, acted) => {
    usePanel.setState({ visibility, surface: 'framed', view: { frameWrites } as PanelView });
    admit(intent, 'Outreach', act, true);
    expect([act.mock.calls.length, usePanel.getState().confirming]).toEqual([acted, undefined]);
  });

  it('does nothing while the keyboard is elsewhere', () => {
    vi.mocked(document.hasFocus).mockReturnValue(false);
    expect(press(0)).toMatchObject({ acted: 0, said: COVERED });
  });

  it('takes neither word for a time', () => {
    expect([isClear('unknown', 10_000), isClear('hidden', 10_000)]).toEqual([false, false]);
  });

  it.each<[string, 'framed' | 'side', 'confirm' | undefined, object]>([
    ['inside a page, where the company wants it', 'framed', 'confirm', { acted: 0, asks: 'Complete it' }],
    ['inside a page, where it does not', 'framed', undefined, { acted: 1, asks: undefined }],
    ['in the side panel', 'side', 'confirm', { acted: 1, asks: undefined }],
  ])('asks a second time %s', (_, surface, frameWrites, expected) => {
    usePanel.setState({ surface, view: { frameWrites } as PanelView });
    expect(press(0)).toMatchObject(expected);
  });
});
