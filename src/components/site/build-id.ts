/** One id for everything a build writes: pages, data and search index. The build command sets it; a development server has none. */
export const buildId = (): string => process.env['KB_BUILD_ID'] || 'dev';
