/** Any file that the curator brings: it says itself, by its headings, what it is. */

import { type AnswerFile, readAnswerFile } from './answer-file';
import { type CollegeFile, readCollegeFile } from './college-files';
import type { IncomingFile } from './opened-file';
import type { Tag } from './tag-text';

export type ReadFile = ({ readonly kind: 'answers' } & AnswerFile) | CollegeFile;

/** Reads a file of answers or of the college; one that is neither has one error and the kind `none`. */
export function readIncomingFile(file: IncomingFile & { readonly tags: readonly Tag[] }): ReadFile {
  const read = readAnswerFile(file);
  return read.questionnaire === undefined ? readCollegeFile(file) : { kind: 'answers', ...read };
}
