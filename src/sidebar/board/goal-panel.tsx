/** What counts and how much: weights of the criteria, the goal, the lowest score. Every change is matched at once. */

import { GOAL_WORDS } from '../../domain/matching/aims';
import { CRITERIA, SCALE } from '../../domain/matching/criteria';
import { BOARD, DONE, GOAL_PANEL } from '../../texts/board';
import { titleOf } from '../../texts/matching';
import { Button } from '../button';
import { hasOwnWeights, weightOf } from './choices';
import type { Situation } from './situation';
import type { Board } from './use-board';

interface GoalPanelProps {
  readonly board: Board;
  readonly situation: Situation;
}

export function GoalPanel({ board, situation }: GoalPanelProps) {
  const { current, now } = situation;
  const isChanged = Object.keys(now.weights).length + Object.keys(now.settings).length > 0;
  return (
    <section id="goal" class="panel" aria-labelledby="goal-title">
      <h2 id="goal-title">{BOARD.goal}</h2>
      <div class="fields">
        <fieldset>
          <legend>{GOAL_PANEL.weights}</legend>
          {CRITERIA.map(({ id }) => (
            <NumberField
              key={id}
              name={titleOf(id)}
              value={weightOf(current.input.criteria, id)}
              isOff={board.isBusy}
              onChange={(weight) =>
                board.act({ kind: 'weigh', criterion: id, weight }, DONE.weighed(titleOf(id), weight))
              }
            />
          ))}
          <p class="hint">{GOAL_PANEL.weightsHint}</p>
          {hasOwnWeights(current.input.criteria) && <p class="hint">{GOAL_PANEL.ownWeights}</p>}
        </fieldset>
        <Aims board={board} situation={situation} />
      </div>
      <p class="buttons">
        <Button isOff={board.isBusy || !isChanged} onPress={() => board.act({ kind: 'as-in-workbook' }, DONE.reset)}>
          {GOAL_PANEL.back}
        </Button>
      </p>
    </section>
  );
}

/** The goals as «Настройки» keep them. */
const GOALS = {
  people: { match_goal: GOAL_WORDS['most-people'], raise_weakest: 'нет' },
  weakest: { match_goal: GOAL_WORDS['most-people'], raise_weakest: 'да' },
  total: { match_goal: GOAL_WORDS['best-total'], raise_weakest: 'нет' },
} as const satisfies Record<keyof typeof GOAL_PANEL.goals, object>;

function Aims({ board, situation }: GoalPanelProps) {
  const { aims } = situation.current.yardstick;
  const goal = aims.goal === 'best-total' ? 'total' : aims.raiseWeakest ? 'weakest' : 'people';
  return (
    <fieldset>
      <legend>{GOAL_PANEL.goal}</legend>
      {(['people', 'weakest', 'total'] as const).map((name) => (
        <label key={name} class="choice">
          <input
            type="radio"
            name="goal"
            checked={goal === name}
            disabled={board.isBusy}
            onChange={() =>
              board.act({ kind: 'set', settings: GOALS[name] }, DONE.set(GOAL_PANEL.goal, GOAL_PANEL.goals[name]))
            }
          />
          {GOAL_PANEL.goals[name]}
        </label>
      ))}
      <label class="choice">
        <input
          type="checkbox"
          checked={aims.choiceFirst}
          disabled={board.isBusy}
          onChange={({ currentTarget: { checked } }) =>
            board.act(
              { kind: 'set', settings: { choice_first: checked ? 'да' : 'нет' } },
              DONE.set(GOAL_PANEL.choiceFirst, checked ? 'да' : 'нет'),
            )
          }
        />
        {GOAL_PANEL.choiceFirst}
      </label>
      <NumberField
        name={GOAL_PANEL.lowest}
        value={(aims.minimum * 100) / SCALE}
        isOff={board.isBusy}
        onChange={(score) =>
          board.act({ kind: 'set', settings: { min_score: String(score) } }, DONE.set(GOAL_PANEL.lowest, String(score)))
        }
      />
    </fieldset>
  );
}

interface NumberFieldProps {
  readonly name: string;
  readonly value: number;
  readonly isOff: boolean;
  onChange(value: number): void;
}

/** A whole number up to 100; what cannot be read is put back. */
function NumberField({ name, value, isOff, onChange }: NumberFieldProps) {
  return (
    <label class="weight">
      {name}
      <input
        type="number"
        min={0}
        max={100}
        step={1}
        inputMode="numeric"
        value={value}
        readOnly={isOff}
        onChange={({ currentTarget }) => {
          const typed = Number(currentTarget.value);
          const isRead = currentTarget.value !== '' && Number.isInteger(typed) && typed >= 0 && typed <= 100;
          if (isRead && typed !== value) onChange(typed);
          else currentTarget.value = String(value);
        }}
      />
    </label>
  );
}
