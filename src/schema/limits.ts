/**
 * How much of everything. Generous for what people write (at least five times the largest there is), and tight enough that no file can keep the check or the
 * build busy: parsers of Markdown and YAML need time that grows with the square of some of these. The table for authors is docs/limits.md; a test holds the two
 * together.
 */
export const LIMITS = {
  /** Entries in one folder of the content: files, or folders of documents. */
  folderEntries: 20_000,
  /** Bytes of one MDX file. */
  mdxBytes: 256 * 1024,
  /** Bytes of one CSV table. */
  tableBytes: 4 * 1024 * 1024,
  /** Bytes of one YAML registry. */
  registryBytes: 2 * 1024 * 1024,
  /** Entries of one YAML registry. */
  registryEntries: 20_000,
  /** Rows of one CSV table, and problems looked for in it: reading ends at the row after. */
  tableRows: 20_000,
  /** Characters of one front matter, and of one entry of a registry. */
  recordCharacters: 40_000,
  /** Levels of lists and maps in YAML. */
  yamlDepth: 8,
  /** Brackets open at the same time in YAML, in texts too. */
  yamlBrackets: 40,
  /** Characters of one text: a field of a record, a cell of a table. */
  textCharacters: 2_000,
  /** Characters of the prose of one file. */
  bodyCharacters: 60_000,
  /** Lines of the prose of one file. */
  bodyLines: 2_000,
  /** Characters of one paragraph of prose: lines without an empty one between them. */
  blockCharacters: 10_000,
  /** Levels of lists and quotations in prose. */
  nesting: 10,
  /** Columns by which a line of prose may be indented. */
  indentation: 24,
  /** Signs of emphasis (runs of * _ ~) in one paragraph. */
  emphasisMarks: 200,
  /** Square brackets open at the same time. */
  openBrackets: 10,
  /** Columns of a table in prose. */
  tableColumns: 20,
  /** Tags in the prose of one file that are no closed <Obs … /> or <Cite … />; each is a mistake, more are not looked at. */
  otherTags: 50,
  /** Curly brackets in the prose of one file; each is a mistake, more are not looked at. */
  braces: 20,
  /** Characters of an id. */
  idCharacters: 64,
  /** Characters of the name of an original. */
  fileNameCharacters: 128,
  /** Highest number of a paragraph. */
  paragraph: 10_000,
  /** Paragraphs that one range or list may name. */
  paragraphsNamed: 10_000,
  /** Characters of a range of paragraphs. */
  rangeCharacters: 200,
  /** Characters of a date or a period. */
  dateCharacters: 40,
  /** Years a date may lie in. */
  firstYear: 1900,
  lastYear: 2100,
  /** Significant digits of a figure: what a computer's number holds exactly. */
  digits: 15,
  /** Characters of content that a message repeats. */
  echoCharacters: 60,
  /** Problems reported of one file; the rest is counted. */
  problemsPerFile: 200,
} as const;
