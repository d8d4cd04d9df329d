/** What somebody sees with whom the workbook is not shared. */

import type { StateView } from '../wire';
import { hrefOf } from './route';
import { act, sentenceOf } from './server-calls';
import type { WindowProps } from './window-props';

export function NoAccess({ state, screen, reload }: WindowProps) {
  const share = async (): Promise<void> => {
    try {
      await act<StateView>('share', { email: state.user });
    } catch (error) {
      await screen.tell('Доступ', sentenceOf(error));
    }
    reload();
  };
  return (
    <section class="notice">
      <h1>Нужен доступ</h1>
      <p>
        За клавиатурой <strong>{state.user}</strong>, а таблица этому человеку не открыта. Участники видят только свои
        письма и анкеты.
      </p>
      <p class="buttons">
        <a class="button" href={hrefOf('mail', state.user)}>
          К письмам этого человека
        </a>
        <button onClick={() => void share()}>Открыть таблицу (от имени {state.owner})</button>
      </p>
    </section>
  );
}
