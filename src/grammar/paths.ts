/** Addresses of pages and anchors, without the base path. They are permalinks: do not change them. */

export const casePath = (id: string): string => `/cases/${id}/`;
export const documentPath = (id: string): string => `/documents/${id}/`;
export const regionPagePath = (code: string): string => `/regions/${code}/`;
export const measurePagePath = (id: string): string => `/measures/${id}/`;
export const indicatorPath = (id: string): string => `/indicators/${id}/`;
export const policyPath = (id: string): string => `/policies/${id}/`;
export const topicPath = (id: string): string => `/topics/${id}/`;
/** Anchor of an institution in the list of its region. */
export const institutionPath = (region: string, id: string): string => `/regions/${region}/#institution-${id}`;
/** Paragraph of an original, on its document page. */
export const paragraphPath = (document: string, paragraph: number): string => `/documents/${document}/#p${paragraph}`;
/** A row of the ledger of targets, by the key of the row it was taken from. */
export const targetPath = (key: string, page = 1): string =>
  `/targets/${page > 1 ? `${page}/` : ''}#${targetAnchor(key)}`;
export const targetAnchor = (key: string): string => key.replace('/', '--');
/** A comparison of regions, by code. */
export const comparePath = (...codes: string[]): string => `/compare/?regions=${codes.join(',')}`;
/** What a search finds. */
export const searchPath = (query: string): string => `/search/?q=${encodeURIComponent(query)}`;
/** An observation, adoption or event by its key `<document>/<id>`. */
export const factPath = (key: string): string => `/documents/${key.replace('/', '/#')}`;

/** The page of an observation by its key `<document>/<id>`. */
export const figurePath = (key: string): string => `/figures/${key}/`;

/** Pages that every site has, whatever its content. */
export const FIXED_PATHS: readonly string[] = [
  ...['/', '/cases/', '/documents/', '/regions/', '/measures/', '/measures/matrix/', '/indicators/', '/policies/'],
  ...['/topics/', '/timeline/', '/compare/', '/targets/', '/search/', '/data/', '/about/', '/changes/'],
];
