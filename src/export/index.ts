export { changeBytes, changeFile, changeText, isBinary, type ChangeFormat } from './change-file';
export { citation, type Citable, type CitationFormat } from './cite';
export { CHANGE_COLUMNS, changeRows, type ChangeRow } from './rows';
export { METHOD, licenceLine, provenance, type ChangeQuery, type ExportMeta } from './meta';
