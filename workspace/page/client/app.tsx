/** The whole page: the header and one window of Google's at a time; a form stands alone, because a respondent sees nothing else. */

import { useEffect } from 'preact/hooks';

import type { StateView } from '../wire';
import { BookView } from './book/book-view';
import { DocumentPage } from './document/document-page';
import { DriveView } from './drive/drive-view';
import { FormPage } from './forms/form-page';
import { FormsView } from './forms/forms-view';
import { MailView } from './mail/mail-view';
import { useRoute } from './navigation';
import { NoAccess } from './no-access';
import type { Route } from './route';
import { RunsView } from './runs/runs-view';
import { useScreen } from './screen';
import { look } from './server-calls';
import { StartPage } from './start/start-page';
import { TourCard } from './start/tour-card';
import { useTour } from './start/use-tour';
import { Header } from './top/header';
import { type Loaded, useLoaded } from './use-loaded';
import { TITLES, type WindowProps } from './window-props';

export function App() {
  const route = useRoute();
  if (route.place === 'form') return <FormPage key={route.parts[0]} wanted={route.parts[0] ?? ''} />;
  return <Desk route={route} />;
}

function Desk({ route }: { readonly route: Route }) {
  const loaded: Loaded<StateView> = useLoaded(() => look<StateView>('state'), [route.place]);
  const { screen, element } = useScreen();
  const tour = useTour();
  useEffect(() => void (document.title = `${TITLES[route.place]} — Рабочее пространство`), [route.place]);
  const { value: state, error, reload } = loaded;
  if (!state) return <p class="empty">{error ?? 'Загрузка…'}</p>;
  const parts: WindowProps = { route, state, screen, tour, reload };
  return (
    <div class="desk">
      <Header {...parts} />
      {error !== undefined && (
        <p class="warning" role="alert">
          {error}
        </p>
      )}
      <main class={route.place}>
        <Window {...parts} />
      </main>
      <TourCard tour={tour} state={state} />
      {element}
    </div>
  );
}

function Window(props: WindowProps) {
  switch (props.route.place) {
    case 'start':
      return <StartPage {...props} />;
    case 'forms':
    case 'form':
      return <FormsView {...props} />;
    case 'drive':
      return <DriveView {...props} />;
    case 'document':
      return <DocumentPage {...props} />;
    case 'mail':
      return <MailView {...props} />;
    case 'runs':
      return <RunsView {...props} />;
    case 'book':
      return <Book {...props} />;
  }
}

/** The workbook is for those with whom it is shared. */
function Book(props: WindowProps) {
  const { state } = props;
  if (!state.editors.includes(state.user)) return <NoAccess {...props} />;
  return (
    <>
      <h1 class="unseen">{state.title}</h1>
      <BookView {...props} />
    </>
  );
}
