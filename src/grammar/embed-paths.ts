/** Addresses of the parts that other sites can show, without the base path. They stand in other people's pages: do not change them. */

export const EMBED_PATH = '/embed/';
export const embedChartPath = (indicator: string): string => `/embed/chart/${indicator}/`;
export const embedTablePath = (indicator: string): string => `/embed/table/${indicator}/`;
export const embedTimelinePath = (region: string): string => `/embed/timeline/${region}/`;
/** All figures of a document, one by one. */
export const embedFiguresPath = (document: string): string => `/embed/figure/${document}/`;
/** One figure, by its key `<document>/<id>`. */
export const embedFigurePath = (key: string): string => `/embed/figure/${key}/`;
