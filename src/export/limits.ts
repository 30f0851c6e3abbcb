/** How much goes into one file. The real site is far below; a site of thousands of documents is not to drown its build, its host or a reader's spreadsheet. */
export const DATA_LIMITS = {
  /** Rows of one sheet; a longer table has no Excel file and no sheet in the workbook of all. */
  sheetRows: 50_000,
  /** Rows of all tables up to which they stand in one database, and the archive holds every format; a larger archive holds CSV alone. */
  databaseRows: 300_000,
  /** Rows of one page; a page with more points to the whole tables. */
  pageRows: 20_000,
} as const;
