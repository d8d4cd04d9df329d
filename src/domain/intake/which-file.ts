/** Which of the programme's files it is: known by its headings, never by its name (programme/import.md). */

import { COLLEGE_FILES, type CollegeFileKind } from './college-columns';
import type { Expectation } from './expectation';
import { isTitle, placeOf } from './headings';
import { QUESTIONNAIRES, type Questionnaire, type QuestionnaireId } from './questionnaire';

export type FileKind =
  { readonly kind: 'answers'; readonly questionnaire: QuestionnaireId } | { readonly kind: CollegeFileKind };

interface Candidate {
  readonly is: FileKind;
  readonly name: string;
  /** Titles that must be there but are not. */
  readonly missing: readonly string[];
  /** How many of its titles are there. */
  readonly present: number;
}

const COLLEGE_KINDS = Object.keys(COLLEGE_FILES) as readonly CollegeFileKind[];

/** Returns the questionnaire all of whose required titles stand there; of two, the one with more of its titles there. */
export function whichQuestionnaire(headings: readonly string[]): QuestionnaireId | undefined {
  const fitting = best(QUESTIONNAIRES.map((questionnaire) => asQuestionnaire(questionnaire, headings)).filter(fits));
  return fitting?.is.kind === 'answers' ? fitting.is.questionnaire : undefined;
}

/** Returns what the file holds, or `undefined` when it is none of the programme's. */
export function whichFile(headings: readonly string[]): FileKind | undefined {
  const questionnaire = whichQuestionnaire(headings);
  if (questionnaire !== undefined) return { kind: 'answers', questionnaire };
  return best(COLLEGE_KINDS.map((kind) => asCollegeFile(kind, headings)).filter(fits))?.is;
}

/** Returns which file was nearest and what it lacks; a file is near when half of what it is known by stands there. */
export function expectedHeadings(headings: readonly string[]): Expectation {
  const candidates = [
    ...QUESTIONNAIRES.map((questionnaire) => asQuestionnaire(questionnaire, headings)),
    ...COLLEGE_KINDS.map((kind) => asCollegeFile(kind, headings)),
  ].filter(({ missing, present }) => present > 0 && missing.length <= present);
  const least = Math.min(...candidates.map(({ missing }) => missing.length));
  const nearest = best(candidates.filter(({ missing }) => missing.length === least));
  return nearest
    ? { kind: 'headings', nearest: nearest.name, missing: nearest.missing }
    : { kind: 'headings', missing: [] };
}

function asQuestionnaire(
  questionnaire: Questionnaire & { readonly id: QuestionnaireId },
  headings: readonly string[],
): Candidate {
  const there = new Set(headings.map((heading) => placeOf(heading, questionnaire)?.question.key));
  const { id, title, questions } = questionnaire;
  return {
    is: { kind: 'answers', questionnaire: id },
    name: `${id} «${title}»`,
    missing: questions.filter(({ key, required }) => required && !there.has(key)).map((question) => question.title),
    present: questions.filter(({ key }) => there.has(key)).length,
  };
}

function asCollegeFile(kind: CollegeFileKind, headings: readonly string[]): Candidate {
  const { title, knownBy } = COLLEGE_FILES[kind];
  const missing = knownBy.filter((name) => !headings.some((heading) => isTitle(heading, name)));
  return { is: { kind }, name: `«${title}»`, missing, present: knownBy.length - missing.length };
}

function fits(candidate: Candidate): boolean {
  return candidate.missing.length === 0;
}

/** The first of those with the most titles, so that equal headings always give the same file. */
function best(candidates: readonly Candidate[]): Candidate | undefined {
  return [...candidates].sort((a, b) => b.present - a.present)[0];
}
