import type { PanelView } from '@/lib/domain/panel/view';
import { useActivity } from '../../ui/use-activity';
import { AccountBody } from '../account/AccountBody';
import { useVisibility } from '../intent/useVisibility';
import { Chooser } from '../match/Chooser';
import { NoMatch } from '../match/NoMatch';
import { NoList, ReadingList, RowList } from '../page-list/RowList';
import { usePanel } from '../state/store';
import { Elsewhere, Unattached } from '../states/Elsewhere';
import { Loading } from '../states/Loading';
import { Locked } from '../states/Locked';
import { NoStorage } from '../states/NoStorage';
import { EmptyBook, Quiet } from '../states/Quiet';
import { Silent } from '../states/Silent';
import { useBanners } from './Banners';
import { Edge } from './Edge';
import { Footer } from './Footer';
import styles from './OpenPanel.module.css';
import { TopBar } from './TopBar';
import { useStillScroll } from './useStillScroll';
import { useTheme } from './useTheme';

/** A view from the worker, whole. */
export function OpenPanel({ view }: { view: PanelView }) {
  useTheme(view.theme);
  useStillScroll(view.account !== undefined);
  const { top, bottom } = useVisibility();
  useActivity();
  const said = useBanners(view);
  if (view.locked) return <Locked />;
  return (
    <div className={styles.panel}>
      <TopBar end={top} account={view.account?.name} />
      <main>
        <Edge />
        {view.readOnly?.code === 'storage_closed' ? (
          <NoStorage error={view.readOnly} />
        ) : (
          <>
            {said.above}
            <Body view={view} />
          </>
        )}
      </main>
      <Footer outbox={view.outbox} late={said.late} end={bottom} />
    </div>
  );
}

function Body({ view }: { view: PanelView }) {
  const beside = usePanel((state) => state.beside);
  if (beside === 'elsewhere') return <Elsewhere />;
  if (beside === 'unattached') return <Unattached />;
  if (view.account) return <AccountBody account={view.account} view={view} />;
  if (view.silent) return <Silent system={view.silent} />;
  const record = `${view.documentId} ${view.version}`;
  // Before any list: that none of its rows is a customer's says nothing while there are no customers.
  if (view.bookEmpty) return <EmptyBook key={record} addable={view.addable} />;
  // Whose mail is being written goes before the list that lies behind it.
  if (view.state === 'candidates') return <Chooser key={record} view={view} />;
  if (view.list) return <RowList list={view.list} />;
  if (view.place?.page === 'list') return view.state === 'loading' ? <ReadingList /> : <NoList />;
  if (view.state === 'loading') return <Loading />;
  return view.state === 'quiet' ? <Quiet /> : <NoMatch key={record} view={view} />;
}
