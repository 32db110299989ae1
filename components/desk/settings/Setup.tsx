import { Link } from '@tanstack/react-router';
import { say } from '@/lib/words/say';
import { Region } from './Region';

/** The way to the page about how the company judges accounts. */
export function Setup() {
  return (
    <Region title={say('setup.title')} about={say('setup.about')}>
      <p>
        <Link to="/setup">{say('setup.open')}</Link>
      </p>
    </Region>
  );
}
