/** The largest file that is opened, in bytes. */
export const LARGEST_FILE = 200_000_000;
/** More rows than this are not read: the device could not hold them. */
export const MOST_ROWS = 200_000;
/** Rows above the headings, and the headings, may stand in a file beside those that are counted. */
export const SPARE_ROWS = 50;
export const MOST_COLUMNS = 200;
/** What a packed spreadsheet may unpack to, in bytes. */
export const LARGEST_UNPACKED = 400_000_000;

/** Why a file could not be read; `most` is the limit that it is above. */
export interface FileFault {
  readonly code:
    | "tooLarge"
    | "tooManyRows"
    | "tooManyColumns"
    | "notASpreadsheet"
    | "oldFormat"
    | "empty"
    | "unreadable";
  readonly most?: number;
}

/** Thrown where a file cannot be read, so that no layer below need pass it on. */
export class FileError extends Error {
  readonly fault: FileFault;
  constructor(fault: FileFault) {
    super(fault.code);
    this.fault = fault;
  }
}
