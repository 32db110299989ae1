import '@/lib/platform/no-code';
import '@/lib/platform/words';
import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { createBookStore } from '@/components/desk/book/store';
import { Desk } from '@/components/desk/Desk';
import { forgetTyped } from '@/components/desk/data/use-kept';
import { createImportStore } from '@/components/desk/import/store';
import { forgetKept } from '@/components/panel/state/kept';
import { usePanel } from '@/components/panel/state/store';
import { guardDoubleClicks } from '@/components/ui/double-click';
import { onCommand, onceUpdatedSay } from '@/lib/messaging/client';
import { language, say } from '@/lib/words/say';
import { createBookReader } from './book-client';
import { createImporter } from './import-client';
import { redactInWorker } from './redact-client';

onceUpdatedSay(say('client.updated'));
document.documentElement.lang = language();
guardDoubleClicks(document);

const imports = createImportStore(createImporter());
const book = createBookStore(createBookReader());

// The panel's card on a page of ours: nothing beside it that could be acted upon.
usePanel.setState({ surface: 'alone' });

onCommand('typed.forget', (about) => {
  forgetTyped(about);
  forgetKept();
});

// A preview that nobody confirmed goes with its page. An import that runs does not: it is the worker's by then.
window.addEventListener('pagehide', () => imports.getState().discard());

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');
createRoot(root).render(
  <StrictMode>
    <Desk imports={imports} book={book} redactor={redactInWorker} />
  </StrictMode>,
);
