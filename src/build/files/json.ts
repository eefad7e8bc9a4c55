export { lines, linewise } from '../../core/files/json';
