import { speak } from '../words/say';
import { browser } from './browser';

// The browser has chosen the language and read its texts (`_locales`) before any script of ours runs.
// Its type knows only the names that WXT reads from files; ours are generated, and `say` checks them.
speak((key) => {
  try {
    return browser.i18n.getMessage(key.replaceAll('.', '_') as '@@ui_locale');
  } catch {
    // The extension was updated under this page. What must be said then was read before.
    return '';
  }
});
