import { Button } from '@/components/ui/Button';
import { say } from '@/lib/words/say';
import { useImport } from './context';
import type { ReadProgress } from './importer';
import { ReadBar } from './ReadBar';

export function Reading({ fileName, progress }: { fileName: string; progress?: ReadProgress }) {
  const { discard } = useImport();
  return (
    <ReadBar fileName={fileName} progress={progress}>
      <Button size="small" onClick={discard}>
        {say('importFile.stop')}
      </Button>
    </ReadBar>
  );
}
