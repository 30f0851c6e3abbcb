/** What is said of a column: its short name, its meaning in Chinese and in English, and what an empty cell means where that is not “does not apply”. */
export type Entry = readonly [name: string, zh: string, en: string, empty?: readonly [zh: string, en: string]];
