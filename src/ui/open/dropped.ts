/** What was dropped on the page. The browser forgets it when the event is over, so the entries are taken out at once. */
export interface Dropped {
  entries: FileSystemEntry[];
  files: File[];
}

export const takeOut = ({ items, files }: DataTransfer): Dropped => ({
  entries: [...items].flatMap((item) => item.webkitGetAsEntry() ?? []),
  files: [...files],
});
