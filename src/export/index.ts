export { changeBytes, changeFile, changeText, isBinary, type ChangeFormat } from './change-file';
export { citation, type Citable, type CitationFormat } from './cite';
export { CHANGE_COLUMNS, changeRows, type ChangeRow } from './rows';
export { licenceLine, methodOf, provenance, type ChangeQuery, type ExportMeta } from './meta';
