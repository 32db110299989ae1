import type { PanelView } from '@/lib/domain/view';
import { useActivity } from '../ui/use-activity';
import { AccountBody } from './AccountBody';
import { Banners } from './Banners';
import { Chooser } from './Chooser';
import { Edge } from './Edge';
import { Elsewhere, Unattached } from './Elsewhere';
import { Footer } from './Footer';
import { Loading } from './Loading';
import { Locked } from './Locked';
import { NoMatch } from './NoMatch';
import { NoStorage } from './NoStorage';
import { EmptyBook, Quiet } from './Quiet';
import { NoList, ReadingList, RowList } from './RowList';
import styles from './Shown.module.css';
import { Silent } from './Silent';
import { usePanel } from './store';
import { TopBar } from './TopBar';
import { useSight } from './useSight';
import { useStillScroll } from './useStillScroll';
import { useTheme } from './useTheme';

/** A view from the worker, whole. */
export function Shown({ view }: { view: PanelView }) {
  useTheme(view.theme);
  useStillScroll(view.account !== undefined);
  const { top, bottom } = useSight();
  useActivity();
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
            <Banners view={view} />
            <Body view={view} />
          </>
        )}
      </main>
      <Footer outbox={view.outbox} end={bottom} />
    </div>
  );
}

function Body({ view }: { view: PanelView }) {
  const beside = usePanel((state) => state.beside);
  if (beside === 'elsewhere') return <Elsewhere />;
  if (beside === 'unattached') return <Unattached />;
  if (view.account) return <AccountBody account={view.account} view={view} />;
  if (view.silent) return <Silent system={view.silent} />;
  if (view.list) return <RowList list={view.list} />;
  if (view.place?.page === 'list') return view.state === 'loading' ? <ReadingList /> : <NoList />;
  const record = `${view.documentId} ${view.version}`;
  if (view.bookEmpty) return <EmptyBook key={record} addable={view.addable} />;
  if (view.state === 'candidates') return <Chooser key={record} view={view} />;
  if (view.state === 'loading') return <Loading />;
  return view.state === 'quiet' ? <Quiet /> : <NoMatch key={record} view={view} />;
}
