export { changeCsv } from './change-csv';
export { changeJson } from './change-json';
export { changeGeojson } from './change-geojson';
export { changeFile } from './change-file';
export { CHANGE_COLUMNS, changeRows, type ChangeRow } from './rows';
export { METHOD, licenceLine, provenance, type ChangeQuery, type ExportMeta } from './meta';
