/** Names of holders stand bare in the data ("Russian Empire"); a sentence in English or Dutch wants its article before some of them. */

const THE =
  /(Empire|Republic|Union|Khanate|Khanate of .*|Tsardom of .*|Sultanate|government|zhuzes|tribes|Mongols|Kyrgyz|Ainu|Republic of China|^Peoples of .*|^Buryats.*|^Itelmens.*|^Telengits.*|^Hulunbuir banners.*)$/;
export const withThe = (name: string): string => (THE.test(name) ? `the ${name}` : name.replace(/^Other states/, 'other states'));

const HET = /([Rr]ijk|[Kk]hanaat( .*)?|[Tt]saardom .*|[Ss]ultanaat|[Kk]eizerrijk .*)$/;
const DE =
  /([Rr]epubliek( .*)?|Unie|Mongolen|horden|stammen|regering|Kirgiezen|Aino|^Volken .*|^Banieren .*|^Boerjaten.*|^Itelmenen.*|^Telengieten.*)$/;
export const withDe = (name: string): string => (HET.test(name) ? `het ${name}` : DE.test(name) ? `de ${name}` : name);

export const bare = (name: string): string => name;

/** A sentence with its full stop; a Russian date has one already (`1860 г.`). */
export const ended = (sentence: string): string => (sentence.endsWith('.') ? sentence : `${sentence}.`);
