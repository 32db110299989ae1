import { Link } from '@tanstack/react-router';
import { Rich } from '@/components/ui/Rich';
import { say } from '@/lib/words/say';
import { PageTitle } from './PageTitle';
import title from './PageTitle.module.css';

/** The database does not open: no page can say anything of the book, and the one way on is named. */
export function NoStorage() {
  return (
    <>
      <PageTitle title={say('panel.noStorage')} />
      <p className={title.lead}>
        <Rich text="desk.beginAnew" values={{ settings: <Link to="/settings">{say('desk.settings')}</Link> }} />
      </p>
    </>
  );
}
