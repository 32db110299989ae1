import { say } from '@/lib/words/say';

/** Which way a figure went, for eyes and for ears. */
export function Arrow({ down, className }: { down: boolean; className?: string }) {
  return (
    <span role="img" aria-label={say(down ? 'controls.down' : 'controls.up')} className={className}>
      {down ? '▼' : '▲'}
    </span>
  );
}
