/** Words that every kind of page uses. */
export const PAGE_NAV = '本页目录';
