/** How much a file may hold. Far above any document of an office; what is larger is a mistake or an attack. All sizes in bytes. */

const MEGABYTE = 1_048_576;

/** Of any file as it lies on the disk. */
export const FILE_LIMIT = 128 * MEGABYTE;
/** Of plain text, a web page, a table or JSON. */
export const TEXT_LIMIT = 64 * MEGABYTE;
/** Of one part of a package (docx, ofd), unpacked. */
export const PART_LIMIT = 64 * MEGABYTE;
/** Of all parts of a package that are read, unpacked. */
export const PACKAGE_LIMIT = 256 * MEGABYTE;
/** Parts of a package. */
export const ENTRY_LIMIT = 20_000;
/** How many times its packed size a large part may unpack to; XML of offices stays below 60. */
export const RATIO_LIMIT = 200;
/** From this size on a part's ratio is looked at. */
export const RATIO_FROM = MEGABYTE;
/** Of a PDF or OFD. */
export const PAGE_LIMIT = 3_000;
