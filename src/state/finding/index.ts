/** Looking things up by name: loaded when the reader first looks for something. */
export { entriesOf } from './entries';
export { find, type Found, type Group } from './find';
