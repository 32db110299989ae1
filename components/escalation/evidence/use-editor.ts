import { useCallback, useMemo, useReducer } from 'react';
import { begun, changed, type History, redone, undone } from '@/lib/domain/capture/history';
import type { Edit, MarkKind } from '@/lib/domain/capture/marks';

export type Tool = 'choose' | 'crop' | MarkKind;

interface State {
  history: History<Edit>;
  tool: Tool;
  chosen?: string;
  /** The last change may go on: a drag that is not let go, a key held down, a word being typed. */
  going: boolean;
}

type Action =
  | { do: 'edit'; edit: Edit; same?: boolean; chosen?: string }
  | { do: 'undo' | 'redo' | 'settle' }
  | { do: 'tool'; tool: Tool }
  | { do: 'choose'; chosen?: string };

function reduce(state: State, action: Action): State {
  switch (action.do) {
    case 'edit':
      return {
        ...state,
        history: changed(state.history, action.edit, action.same),
        chosen: action.chosen ?? state.chosen,
        going: action.same ?? false,
      };
    case 'undo':
      return { ...state, history: undone(state.history), chosen: undefined, going: false };
    case 'redo':
      return { ...state, history: redone(state.history), chosen: undefined, going: false };
    case 'settle':
      return { ...state, going: false };
    case 'tool':
      return { ...state, tool: action.tool };
    case 'choose':
      return { ...state, chosen: action.chosen };
  }
}

export interface Editor extends State {
  edit: Edit;
  /** `same`: another part of the change before. `chosen`: the mark that is worked on from now on. */
  change(edit: Edit, more?: { same?: boolean; chosen?: string }): void;
  undo(): void;
  redo(): void;
  /** What was going on is let go. */
  settle(): void;
  take(tool: Tool): void;
  choose(id?: string): void;
}

/** What is being done to one picture, with the way back. */
export function useEditor(edit: Edit, tool: Tool): Editor {
  const [state, act] = useReducer(reduce, { history: begun(edit), tool, going: false });
  const change = useCallback<Editor['change']>((next, more) => act({ do: 'edit', edit: next, ...more }), []);
  return useMemo(
    () => ({
      ...state,
      edit: state.history.now,
      change,
      undo: () => act({ do: 'undo' }),
      redo: () => act({ do: 'redo' }),
      settle: () => act({ do: 'settle' }),
      take: (next) => act({ do: 'tool', tool: next }),
      choose: (chosen) => act({ do: 'choose', chosen }),
    }),
    [state, change],
  );
}
