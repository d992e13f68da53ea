/** The columns that the builder knows; everything else in the input is not read. */
export const COLUMNS = [
  'site',
  'year',
  'date',
  'title',
  'go_strict',
  'salary_raw',
  'city',
  'city_raw',
  'experience_raw',
  'company',
  'description',
  'go_evidence',
  'intern',
  'n',
] as const;

/** RFC 4180 with a header, nothing guessed: a guessed comment sign or a guessed start would drop rows without a word. */
const CSV = `quote = '"', escape = '"', comment = '', skip = 0, header = true, all_varchar = true`;

/** The reading function of each kind of file; all columns are read as text, so that no type is guessed. */
const READERS: readonly [RegExp, (file: string) => string][] = [
  [/\.(?:jsonl|ndjson)(?:\.gz)?$/i, (file) => `read_ndjson(${file}, columns = {${jsonColumns()}})`],
  [/\.csv(?:\.gz)?$/i, (file) => csvReader(file, ',')],
  [/\.tsv(?:\.gz)?$/i, (file) => csvReader(file, '\t')],
  [/\.parquet$/i, (file) => `read_parquet(${file}, union_by_name = true)`],
];

/** Makes the view `raw` over files, globs and addresses that the engine can open; a column that is missing is null. */
export function rawView(files: readonly string[]): string {
  const none = COLUMNS.map((name) => `NULL::VARCHAR AS ${name}`).join(', ');
  const parts = files.map((file) => `UNION ALL BY NAME SELECT * FROM ${readerOf(file)}`);
  const columns = COLUMNS.map((name) => `CAST(${name} AS VARCHAR) AS ${name}`).join(', ');
  return `CREATE VIEW raw AS SELECT ${columns} FROM (SELECT ${none} WHERE false ${parts.join(' ')})`;
}

/** The engine's message as one sentence; of a CSV error, the line and what is wrong with it. */
export function readError(message: string): string {
  if (message.includes('Error when sniffing'))
    return 'not a CSV file in UTF-8 with a header and equally many fields in every row';
  const [first = '', , third = ''] = message.replace(/^[A-Z][A-Za-z ]{2,24} Error: /, '').split('\n');
  return (first.startsWith('CSV Error') ? `${first}: ${third}` : first).trim();
}

function readerOf(file: string): string {
  const reader = READERS.find(([pattern]) => pattern.test(file))?.[1];
  if (!reader) throw new Error(`${file}: not .jsonl, .ndjson, .csv, .tsv (each also .gz) or .parquet.`);
  return reader(quoted(file));
}

const csvReader = (file: string, separator: string) =>
  `read_csv(${file}, delim = '${separator}', ${CSV}, union_by_name = true)`;

const jsonColumns = () => COLUMNS.map((name) => `${name}: 'VARCHAR'`).join(', ');

const quoted = (text: string) => `'${text.replaceAll("'", "''")}'`;
