import { CsvError, parse } from 'csv-parse/sync';
import { FileProblem, type ReadLimits } from '../read-file.ts';
import { roleOfHeader } from '../table/column-roles.ts';
import type { Grid } from '../table/grid.ts';

const DELIMITERS = [';', ',', '\t', '|'] as const;
type Delimiter = (typeof DELIMITERS)[number];

/** Excel writes such a first line itself and shows the file without it. */
const SEPARATOR_LINE = /^\s*"?sep=(.)"?[^\S\n]*\r?\n/i;

const SAMPLE_LENGTH = 200_000;

/** Cells of a file, empty ones as well: twenty times the largest list of a province. */
const MOST_CELLS = 2_000_000;

type Fields = readonly string[];

const split = (text: string, delimiter: Delimiter, limits: ReadLimits, quote: '"' | false = '"'): readonly Fields[] => {
  const records: Fields[] = [];
  let filled = 0;
  let cells = 0;
  try {
    parse(text, {
      delimiter,
      quote,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      on_record: (fields: string[]) => {
        const long = fields.findIndex((field) => field.length > limits.cellLength);
        if (long >= 0) throw new FileProblem('cell-too-long', { row: records.length + 1, limit: limits.cellLength });
        cells += fields.length;
        if (cells > MOST_CELLS) throw new FileProblem('too-large', { row: records.length + 1, limit: MOST_CELLS });
        if (fields.some((field) => field.trim() !== '')) filled += 1;
        if (filled > limits.rows)
          throw new FileProblem('too-many-rows', { row: records.length + 1, limit: limits.rows });
        records.push(fields);
        return null;
      },
    });
  } catch (error) {
    // A quotation mark that nobody closed: then they are letters like any other.
    if (error instanceof CsvError && quote !== false) return split(text, delimiter, limits, false);
    if (error instanceof CsvError) throw new FileProblem('malformed', { row: records.length + 1 });
    throw error;
  }
  return records;
};

/** How well the columns come out: by the header if one is there, else by how alike the rows are. */
const fitOf = (records: readonly Fields[]): number => {
  const named = records
    .slice(0, 60)
    .map((fields) => new Set(fields.map((field) => roleOfHeader(field)?.role ?? '').filter(Boolean)).size);
  const widths = new Map<number, number>();
  for (const fields of records) if (fields.length > 1) widths.set(fields.length, (widths.get(fields.length) ?? 0) + 1);
  const alike =
    Math.max(0, ...widths.values()) /
    Math.max(1, records.filter((fields) => fields.some((field) => field !== '')).length);
  return Math.max(0, ...named.filter((count) => count >= 2)) * 2 + alike;
};

const delimiterOf = (text: string, limits: ReadLimits): Delimiter => {
  const end = text.lastIndexOf('\n', SAMPLE_LENGTH);
  const sample = text.length <= SAMPLE_LENGTH || end < 0 ? text : text.slice(0, end);
  let best: { delimiter: Delimiter; fit: number } = { delimiter: ',', fit: -1 };
  for (const delimiter of DELIMITERS) {
    if (!sample.includes(delimiter)) continue;
    try {
      const fit = fitOf(split(sample, delimiter, limits));
      if (fit > best.fit) best = { delimiter, fit };
    } catch (error) {
      // A sample may be cut within quotes; what is wrong with the whole is told when that is read.
      if (!(error instanceof FileProblem)) throw error;
    }
  }
  return best.delimiter;
};

/** Cells separated by semicolons, commas or tabs, as programs write them and as copied cells arrive. Rows count as a spreadsheet shows them. */
export const readCsv = (text: string, limits: ReadLimits): Grid => {
  const named = SEPARATOR_LINE.exec(text);
  const rest = named === null ? text : text.slice(named[0].length);
  const delimiter = DELIMITERS.find((known) => known === named?.[1]) ?? delimiterOf(rest, limits);
  const records = split(rest, delimiter, limits);
  return {
    sheet: '',
    rows: records.map((fields, at) => ({
      row: at + 1,
      cells: fields.flatMap((text, column) => (text.trim() === '' ? [] : [{ column: column + 1, text }])),
    })),
  };
};
