/** What the tests use of citation-js, which brings no types. */
declare module '@citation-js/core' {
  /** Reads BibTeX, RIS or CSL-JSON into CSL-JSON. */
  export class Cite {
    constructor(text: string);
    data: Record<string, unknown>[];
  }
}
declare module '@citation-js/plugin-bibtex';
declare module '@citation-js/plugin-ris';
