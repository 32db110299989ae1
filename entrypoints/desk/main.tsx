import '@/components/ui/tokens.css';
import '@/components/ui/base.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { Desk } from '@/components/desk/Desk';
import { createImportStore } from '@/components/desk/import/store';
import { createImporter } from './import-client';

const imports = createImportStore(createImporter());

// A preview that nobody confirmed goes with its page. An import that runs does not: it is the worker's by then.
window.addEventListener('pagehide', () => imports.getState().discard());

const root = document.getElementById('root');
if (!root) throw new Error('The page has no root.');
createRoot(root).render(
  <StrictMode>
    <Desk imports={imports} />
  </StrictMode>,
);
