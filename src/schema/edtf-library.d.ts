/** The part of `edtf` (inukshuk/edtf.js) that is used here; the package ships no types of its own. */
declare module 'edtf' {
  interface Mask {
    value: number;
  }
  interface EdtfDate {
    type: 'Date';
    /** 1 year, 2 month, 3 day; 0 with a time. */
    precision: number;
    min: number;
    max: number;
    uncertain: Mask;
    approximate: Mask;
    unspecified: Mask;
  }
  interface EdtfInterval {
    type: 'Interval';
    lower: EdtfDate | number | null | undefined;
    upper: EdtfDate | number | null | undefined;
  }
  interface EdtfOther {
    type: 'Year' | 'Decade' | 'Century' | 'Season' | 'List' | 'Set';
  }
  export default function edtf(text: string): EdtfDate | EdtfInterval | EdtfOther;
}
