/** The page fetches the language of its reader; the tests speak all of them. */
import { LOCALES } from '../src/core/model';
import { learn } from '../src/i18n';

await Promise.all(LOCALES.map(learn));
