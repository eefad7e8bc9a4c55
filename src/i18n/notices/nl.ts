import type { NoticeWords } from './en';

export const noticesNl: NoticeWords = {
  address: 'Een deel van het adres betekent niets in deze atlas en is weggelaten:',
  contextLost:
    'De browser heeft weggenomen waarmee de kaart wordt getekend, zoals bij te weinig geheugen. De kaart komt vanzelf terug; zo niet, laad de pagina opnieuw: het adres bewaart wat u ziet.',
  outlineOnly:
    'De teksten en de precieze lijnen van de atlas zijn niet aangekomen: is er verbinding? Kaart en tijdlijn werken zonder; wat u opent, vraagt er opnieuw om.',
  language: (name) =>
    `De woorden van deze taal (${name}) konden niet worden opgehaald: is er verbinding? Kies de taal nog eens om het opnieuw te proberen.`,
  data: 'De andere gegevens konden niet worden geopend; in plaats daarvan ziet u dit.',
  disk: 'Deze bestanden staan op uw eigen apparaat; een link kan ze niet meenemen: wie hem opent, moet ook de bestanden openen.',
  kept: 'Deze browser bewaart ze voor u: na herladen kunt u ze weer openen.',
  notKept: 'Deze browser kon ze niet bewaren (te groot, of opslag is verboden): kies ze na herladen opnieuw.',
  again: 'Deze link toont bestanden die op iemands eigen apparaat werden geopend. Was dat hier, dan zijn ze misschien nog bewaard.',
  reopen: 'Opnieuw openen',
  close: 'Sluit deze melding',
  noWebgl:
    'De kaart kan hier niet worden getekend: daarvoor is WebGL 2 nodig. Zet hardwareversnelling aan of open de atlas in een andere browser. De tijdlijn, de verdragen, de plaatsen en de cijfers werken ook zonder.',
};
