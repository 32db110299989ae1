import { afterEach, describe, expect, it, vi } from 'vitest';
import { appError } from '../../../../lib/domain/errors';
import type { PanelView, SideView } from '../../../../lib/domain/panel/view';

const send = vi.fn<(name: string) => Promise<SideView>>();
vi.mock('@/lib/messaging/client', () => ({ send, onCommand: vi.fn() }));
const { heardOf, readActiveTab } = await import('../../../../components/panel/state/active-tab');
const { usePanel } = await import('../../../../components/panel/state/store');

const viewOf = (documentId: string, generation = 1): PanelView => ({
  version: 1,
  generation,
  documentId,
  state: 'quiet',
  pinnable: [],
  pending: [],
  outbox: { waiting: 0, needYou: 0 },
  bookEmpty: false,
});
const answer = (tabId: number, documentId: string): SideView => ({ beside: 'page', tabId, view: viewOf(documentId) });

/** Questions that are answered when the test says so. */
function asked() {
  const answers: { resolve(answer: SideView): void }[] = [];
  send.mockImplementation(() => new Promise((resolve) => answers.push({ resolve })));
  return answers;
}
const settled = () => new Promise((resolve) => setTimeout(resolve));
const state = () => {
  const { covered, tabId, phase, view } = usePanel.getState();
  return { covered, tabId, phase, document: view?.documentId };
};

afterEach(() => {
  usePanel.setState(usePanel.getInitialState(), true);
  send.mockReset();
});

describe('lookBeside', () => {
  it('hides what is shown before anything is asked, and shows it with the answer', async () => {
    usePanel.setState({ surface: 'side', phase: 'shown', view: viewOf('A'), tabId: 1 });
    send.mockImplementationOnce(() => {
      expect(state().covered).toBe(true);
      return Promise.resolve(answer(2, 'B'));
    });
    await readActiveTab(true);
    expect(state()).toEqual({ covered: false, tabId: 2, phase: 'shown', document: 'B' });
  });

  it('drops the answer about a tab that is no longer in front, in whatever order they come', async () => {
    const answers = asked();
    usePanel.setState({ surface: 'side' });
    void readActiveTab(true);
    void readActiveTab(true);
    answers[0]?.resolve(answer(1, 'A'));
    await settled();
    expect(state()).toMatchObject({ covered: true, document: undefined });
    answers[1]?.resolve(answer(2, 'B'));
    await settled();
    expect(state()).toMatchObject({ covered: false, document: 'B' });
    void readActiveTab(true);
    void readActiveTab(false);
    answers[3]?.resolve(answer(4, 'D'));
    answers[2]?.resolve(answer(3, 'C'));
    await settled();
    expect(state()).toMatchObject({ covered: false, document: 'D' });
  });

  it.each([
    ['bad_input', 'refused'],
    ['invalidated', 'gone'],
    ['bug', 'silent'],
  ] as const)('says so where the worker answers %s', async (code, phase) => {
    send.mockRejectedValue(appError(code));
    await readActiveTab(true);
    expect(state().phase).toBe(phase);
  });
});

describe('heardOf', () => {
  it.each([
    ['its tab at another address', { tabId: 1, documentId: 'A', generation: 2 }, 1, true],
    ['its tab with another document', { tabId: 1, documentId: 'B', generation: 1 }, 1, true],
    ['more about what it shows', { tabId: 1, documentId: 'A', generation: 1 }, 1, false],
    ['another tab', { tabId: 2, documentId: 'A', generation: 2 }, 0, false],
  ])('%s', (_case, news, questions, covered) => {
    asked();
    usePanel.setState({ surface: 'side', phase: 'shown', view: viewOf('A'), tabId: 1 });
    heardOf(news);
    expect(send).toHaveBeenCalledTimes(questions);
    expect(state().covered).toBe(covered);
  });

  it('any tab, while it does not know what is in front', () => {
    asked();
    usePanel.setState({ surface: 'side', phase: 'shown', view: viewOf('A'), tabId: 1, covered: true });
    heardOf({ tabId: 2, documentId: 'B', generation: 1 });
    expect(send).toHaveBeenCalledTimes(1);
    expect(state().covered).toBe(true);
  });
});
