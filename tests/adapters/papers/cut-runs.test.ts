import { aDesk, type Stage } from './a-desk';
import { someCards } from './some-papers';

function write(stage: Stage): void {
  stage.run((desk) => desk.write(someCards()));
}

/** What a run that nothing disturbs leaves behind, and how many calls it makes. */
function undisturbed(): {
  readonly names: readonly string[];
  readonly lines: readonly string[];
  readonly calls: number;
} {
  const stage = aDesk();
  write(stage);
  return { names: stage.names(), lines: stage.lines('Карточки ТМ-21'), calls: stage.callCount() };
}

const { names, lines, calls } = undisturbed();
const CALLS = Array.from({ length: calls }, (_, at) => at + 1);

describe('write', () => {
  it.each(CALLS)('goes on in the next run after a cut at call %i', (call) => {
    const stage = aDesk();
    stage.faults.cutAt(call);

    expect(() => write(stage)).toThrow(/cut/);
    stage.faults.clear();
    write(stage);
    expect({ names: stage.names(), lines: stage.lines('Карточки ТМ-21') }).toEqual({ names, lines });
  });

  it.each(CALLS)('makes nothing twice when the reply to call %i is lost', (call) => {
    const stage = aDesk();
    stage.faults.failAfter(call);

    expect(() => write(stage)).toThrow();
    write(stage);
    expect({ names: stage.names(), lines: stage.lines('Карточки ТМ-21') }).toEqual({ names, lines });
  });

  it.each(CALLS)('is done by the next run when call %i fails', (call) => {
    const stage = aDesk();
    stage.faults.failBefore(call, 429);

    expect(() => write(stage)).toThrow();
    write(stage);
    expect({ names: stage.names(), lines: stage.lines('Карточки ТМ-21') }).toEqual({ names, lines });
  });

  it('survives a cut in every one of its runs', () => {
    const stage = aDesk();
    for (const call of CALLS) {
      stage.faults.cutAt(call);
      try {
        write(stage);
      } catch (error) {
        expect((error as Error).message).toMatch(/cut/);
      }
      stage.faults.clear();
    }
    write(stage);

    expect({ names: stage.names(), lines: stage.lines('Карточки ТМ-21') }).toEqual({ names, lines });
  });
});
