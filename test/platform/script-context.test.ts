// @vitest-environment jsdom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { ContentScriptContext } from '../../lib/platform/script-context';

vi.mock('../../lib/platform/browser', () => ({ browser: { runtime: { id: 'sidelight' } } }));

afterEach(() => void vi.restoreAllMocks());

describe('a script of ours in a page', () => {
  it('calls off an older one of its name, and no other', () => {
    const [older, other] = [new ContentScriptContext('overlay'), new ContentScriptContext('check')];
    expect([older.isValid, older.signal.aborted]).toEqual([true, false]);
    const newer = new ContentScriptContext('overlay');
    expect([older.isValid, older.signal.aborted]).toEqual([false, true]);
    expect([other.isValid, newer.isValid]).toEqual([true, true]);
  });

  it('that the browser starts with the document is the first: it calls off nobody, which would cost every page an event', () => {
    const said = vi.spyOn(document, 'dispatchEvent');
    vi.spyOn(document, 'head', 'get').mockReturnValue(null as unknown as HTMLHeadElement);
    const first = new ContentScriptContext('overlay');
    expect(said).not.toHaveBeenCalled();
    vi.restoreAllMocks();
    // And is called off by one that comes later all the same.
    expect(new ContentScriptContext('overlay').isValid).toBe(true);
    expect(first.isValid).toBe(false);
  });
});
