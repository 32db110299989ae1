import { Link } from '@tanstack/react-router';
import { say } from '@/lib/words/say';
import { Region } from './Region';

/** The way to the page about the company's own systems, also where the navigation has no room for it. */
export function Connections() {
  return (
    <Region title={say('connect.title')} about={say('connect.settingsAbout')}>
      <p>
        <Link to="/connections">{say('connect.open')}</Link>
      </p>
    </Region>
  );
}
