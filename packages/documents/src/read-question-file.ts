import { readCsv } from './read/csv/read-csv.ts';
import { readDocx } from './read/docx/read-docx.ts';
import { readLetterData } from './read/letter/letter-data.ts';
import { numbered } from './read/numbered.ts';
import { fileKind, packageKind } from './read/package/file-kind.ts';
import { openPackage } from './read/package/open-package.ts';
import { FileProblem, READ_LIMITS, type ReadFile, type ReadLimits } from './read/read-file.ts';
import { questionsOfTable } from './read/table/questions-of-table.ts';
import { decodeText } from './read/text/decode-text.ts';
import { readText } from './read/text/read-text.ts';
import { readXlsx, type TablesReading } from './read/xlsx/read-xlsx.ts';

const ofTables = (format: 'xlsx' | 'csv', reading: TablesReading, limits: ReadLimits): ReadFile => {
  if (reading.empty) throw new FileProblem('empty');
  return {
    format,
    questions: numbered(reading.questions, limits),
    notQuestions: reading.notQuestions,
    letter: readLetterData(reading.lines),
    resultColumns: reading.resultColumns,
  };
};

/**
 * Reads a question file: what it is is judged by its bytes, its name only tells one kind of text from another.
 * Throws {@link FileProblem} with the place, as far as it is known.
 */
export const readQuestionFile = async (
  bytes: Uint8Array,
  name: string,
  limits: ReadLimits = READ_LIMITS,
): Promise<ReadFile> => {
  const kind = fileKind(bytes, name);
  if (kind === 'package') {
    const pkg = await openPackage(bytes, limits);
    if (packageKind(pkg, name) === 'xlsx') return ofTables('xlsx', await readXlsx(pkg, limits), limits);
    return readDocx(pkg, name, limits);
  }
  const { text } = decodeText(bytes);
  const grid = kind === 'csv' ? readCsv(text, limits) : null;
  const reading = grid === null ? null : questionsOfTable(grid);
  if (reading === null) return readText(text, limits);
  const resultColumns = reading.result === null ? [] : [reading.result];
  return ofTables('csv', { ...reading, resultColumns, empty: false }, limits);
};

/** Reads a text that was pasted: a list, a letter, cells of a table, or messages of a group chat. */
export const readQuestionText = (text: string, limits: ReadLimits = READ_LIMITS): ReadFile => readText(text, limits);
