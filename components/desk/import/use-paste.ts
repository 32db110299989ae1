import { useEffect } from 'react';
import { say } from '@/lib/words/say';

/** Takes rows copied from a sheet, or a copied file, wherever on the page they are pasted. Other fields keep what is pasted into them. */
export function usePaste(take: (files: File[]) => void): void {
  useEffect(() => {
    const paste = (event: ClipboardEvent) => {
      const field = event.target instanceof Element && event.target.closest('input, textarea, select, [contenteditable]');
      if (field && !(field instanceof HTMLElement && field.dataset.rows)) return;
      const files = [...(event.clipboardData?.files ?? [])];
      const text = event.clipboardData?.getData('text/plain') ?? '';
      if (files.length === 0 && text.trim() === '') return;
      event.preventDefault();
      // A sheet copies its rows as a picture as well. Where a file shows its name, pasted rows say what they are.
      take(text.trim() === '' ? files : [new File([text], say('importFile.pasted'), { type: 'text/tab-separated-values' })]);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [take]);
}
