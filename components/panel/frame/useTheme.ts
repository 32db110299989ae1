import { useLayoutEffect } from 'react';
import type { PanelView } from '@/lib/domain/panel/view';

/** Follows the host page where it says how it looks; before the first paint, so that nothing flashes. */
export function useTheme(theme: PanelView['theme']): void {
  useLayoutEffect(() => {
    if (theme) document.documentElement.dataset.theme = theme;
    else delete document.documentElement.dataset.theme;
  }, [theme]);
}
