import { useNavigate, useSearch } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useImport } from './context';

/** Keeps the running import in the page's address, so that a reloaded page finds it again; the worker goes on either way. */
export function useImportAddress(): void {
  const { step, follow } = useImport();
  const { id } = useSearch({ from: '/import' });
  const navigate = useNavigate({ from: '/import' });
  const [named] = useState(id);
  const [looked, setLooked] = useState(named === undefined);
  const current = 'status' in step ? step.status.importId : undefined;

  useEffect(() => {
    if (named) void follow(named).then(() => setLooked(true));
  }, [named, follow]);

  useEffect(() => {
    if (looked && current !== id) void navigate({ search: current ? { id: current } : {}, replace: true });
  }, [looked, current, id, navigate]);
}
