/** The part of `citeproc` that is used here; the package ships no types of its own. */
declare module 'citeproc' {
  interface Engine {
    setOutputFormat(format: 'text' | 'html'): void;
    updateItems(ids: readonly string[]): void;
    makeBibliography(): [parameters: object, entries: string[]];
  }
  interface System {
    retrieveLocale(language: string): string;
    retrieveItem(id: string): object | undefined;
  }
  const CSL: { Engine: new (system: System, style: string) => Engine };
  export default CSL;
}
