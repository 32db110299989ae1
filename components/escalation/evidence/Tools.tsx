import {
  ArrowUpRight,
  Crop,
  Hash,
  type LucideIcon,
  MousePointer2,
  Redo2,
  Square,
  SquareDashedMousePointer,
  Type,
  Undo2,
} from 'lucide-react';
import { cx } from '@/components/ui/cx';
import { IconButton } from '@/components/ui/IconButton';
import type { TextKey } from '@/lib/words/catalogue';
import { say } from '@/lib/words/say';
import styles from './Editor.module.css';
import type { Editor, Tool } from './use-editor';

const TOOLS = {
  hide: { text: 'draw.hide', icon: SquareDashedMousePointer },
  crop: { text: 'draw.crop', icon: Crop },
  arrow: { text: 'draw.arrow', icon: ArrowUpRight },
  box: { text: 'draw.box', icon: Square },
  text: { text: 'draw.text', icon: Type },
  number: { text: 'draw.number', icon: Hash },
  choose: { text: 'draw.choose', icon: MousePointer2 },
} as const satisfies Record<Tool, { text: TextKey; icon: LucideIcon }>;

/** What can be done to the picture, and the way back. */
export function Tools({ editor }: { editor: Editor }) {
  const { history, tool } = editor;
  return (
    <div role="toolbar" aria-label={say('draw.tools')} className={styles.tools}>
      {(Object.keys(TOOLS) as Tool[]).map((each) => (
        <IconButton
          key={each}
          icon={TOOLS[each].icon}
          label={say(TOOLS[each].text)}
          aria-pressed={tool === each}
          className={cx(tool === each && styles.taken)}
          onClick={() => editor.take(each)}
        />
      ))}
      <span className={styles.back}>
        <IconButton icon={Undo2} label={say('draw.undo')} disabled={history.past.length === 0} onClick={editor.undo} />
        <IconButton icon={Redo2} label={say('draw.redo')} disabled={history.future.length === 0} onClick={editor.redo} />
      </span>
    </div>
  );
}
