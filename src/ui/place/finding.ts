/** All that looking things up needs; fetched when the reader first enters the field. */
import { FINDING_WORDS } from '../../i18n/finding';
import { choose } from '../../state/finding/choose';
import { entriesOf } from '../../state/finding/entries';
import { find } from '../../state/finding/find';
import { FoundList, optionId } from './found-list';

export const engine = { words: FINDING_WORDS, choose, entriesOf, find, FoundList, optionId };
