/** What a sheet must say about itself, printed or as a picture, in the reader's language. */
export interface SheetWords {
  /** What the atlas is of. */
  title: string;
  /** The date or dates of the map, New Style. */
  date: string;
  /** The same Old Style, while it was in use. */
  oldStyle: string;
  /** What is in force, in words. */
  force: string;
  /** By which lens, and under which reading if it is not the usual one. */
  lens: string;
  legend: string;
  /** Sources, citation with version, attribution, licences, address: one paragraph each. */
  notes: string[];
}
