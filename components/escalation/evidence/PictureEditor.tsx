import { cx } from '@/components/ui/cx';
import { removals } from '@/lib/domain/capture/marks';
import type { ShotInfo } from '@/lib/domain/capture/shot';
import { say } from '@/lib/words/say';
import { burnt } from './burn';
import styles from './Editor.module.css';
import { Looked } from './Looked';
import { Marks } from './Marks';
import { Stage } from './Stage';
import { Tools } from './Tools';
import { useEditor } from './use-editor';
import { useKept } from './use-kept';

interface Props {
  info: ShotInfo;
  picture: ImageBitmap;
  packetId?: string;
  onAdded: (packetId: string) => void;
}

/** Marks a picture and blacks out what is nobody's business. What was found on the page is boxed when it opens. */
export function PictureEditor({ info, picture, packetId, onAdded }: Props) {
  const editor = useEditor(info.edit, info.area ? 'crop' : 'hide');
  const { edit } = editor;
  const unread = info.unread ?? { frames: 0, pictures: 0, places: 0 };
  const blind = info.source !== 'page' && info.source !== 'image';

  const unkept = useKept(info, editor);

  return (
    <div className={styles.editor}>
      <div className={styles.work}>
        <Tools editor={editor} />
        <p id="draw-keys" className={styles.soft}>
          {say('draw.keys')}
        </p>
        <Stage picture={picture} scale={info.scale} editor={editor} />
        {/* Below, so that the picture does not move under a hand that draws on it. */}
        <p role="status" className={cx(styles.warn, styles.unkept)}>
          {unkept && say('escalation.notSaved')}
        </p>
      </div>
      <div className={styles.beside}>
        {blind && <p className={styles.warn}>{say('shots.blind')}</p>}
        {info.cut && <p className={styles.warn}>{say('shots.cut')}</p>}
        {info.shrunk && <p className={styles.warn}>{say('shots.shrunk')}</p>}
        {unread.frames > 0 && <p className={styles.warn}>{say('shots.frames', { count: unread.frames })}</p>}
        {unread.pictures > 0 && <p className={styles.warn}>{say('shots.pictures', { count: unread.pictures })}</p>}
        {unread.places > 0 && <p className={styles.warn}>{say('shots.places', { count: unread.places })}</p>}
        <Marks editor={editor} />
        <Looked
          shotId={info.id}
          packetId={packetId}
          removed={removals(edit, picture)}
          burn={() => burnt(picture, edit, info.scale)}
          onAdded={onAdded}
        />
      </div>
    </div>
  );
}
