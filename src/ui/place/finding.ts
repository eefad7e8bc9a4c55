/** All that looking things up needs; fetched when the reader first enters the field. */
export { FINDING_WORDS } from '../../i18n/finding';
export { choose } from '../../state/finding/choose';
export { entriesOf } from '../../state/finding/entries';
export { find, type Found, type Group } from '../../state/finding/find';
export { FoundList, optionId } from './found-list';
