/** Texts of the help page, in Dutch. */
export const nl = {
  title: 'Hulp bij Flexteam',
  intro:
    'De functies staan in elke werkmap waarin de invoegtoepassing is geladen. Begin in een cel met =FLEX. en kies een functie; vul de velden in, met ; ertussen.',
  functions: 'Functies',
  parameters: 'Velden',
  parameter: 'Veld',
  meaning: 'Betekenis',
  optional: 'mag leeg blijven',
  example: 'Voorbeeld',
  gives: 'geeft',
  errorsTitle: 'Als er een fout staat',
  errors: [
    [
      '#WAARDE!',
      'Een veld klopt niet. Het waarschuwingsteken bij de cel zegt welk, wat er stond en wat u kunt doen.',
    ],
    ['#N/B', 'Er is geen antwoord: een naam, kaart of jaar is niet bekend, of er is een gelijke stand.'],
    [
      '#NAAM?',
      'De invoegtoepassing is niet geladen. Open het paneel Flexteam en bereken opnieuw met Ctrl+Alt+F9.',
    ],
    [
      '#OVERLOOP!',
      'Er staat iets in de weg van de uitkomst. Maak de cellen rechts en onder de formule leeg.',
    ],
  ],
  contradictionsTitle: 'Twee tegenstrijdigheden in de bronnen',
  contradictions: [
    'De brief van 18 april 2023 noemt ‘een derde’, maar de bedragen zijn op de cent 33 % van het niet-afgeronde totaal. Het verschil met een echt derde deel is € 12.733,92 over drie jaar.',
    'Zes strippen plus een aantal ‘naar rato van inwoners’ kan geen negen tot en met veertien geven. De strippenregel is daarom een aanname die u zelf instelt.',
  ],
  other: 'English',
  workbench: 'Naar de werkbank',
};
