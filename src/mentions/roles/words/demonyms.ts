/** Adjectives of nationality → the country (or place) as news names it, for roles such as `Kenyan president`. */
const irregular = `afghan:Afghanistan american:United_States argentine:Argentina argentinian:Argentina argentinean:Argentina
australian:Australia austrian:Austria azerbaijani:Azerbaijan azeri:Azerbaijan bahraini:Bahrain bangladeshi:Bangladesh
basque:Basque_Country belgian:Belgium bhutanese:Bhutan bosnian:Bosnia_and_Herzegovina brazilian:Brazil british:Britain burmese:Myanmar
cameroonian:Cameroon canadian:Canada catalan:Catalonia chadian:Chad chechen:Chechnya chinese:China congolese:Congo
croatian:Croatia cypriot:Cyprus czech:Czech_Republic danish:Denmark dutch:Netherlands ecuadorian:Ecuador
ecuadorean:Ecuador egyptian:Egypt emirati:United_Arab_Emirates english:England filipino:Philippines philippine:Philippines
finnish:Finland french:France ghanaian:Ghana german:Germany greek:Greece guyanese:Guyana honduran:Honduras
hungarian:Hungary icelandic:Iceland iraqi:Iraq irish:Ireland israeli:Israel italian:Italy ivorian:Ivory_Coast
kazakh:Kazakhstan kenyan:Kenya kosovar:Kosovo kurdish:Kurdistan kuwaiti:Kuwait kyrgyz:Kyrgyzstan lao:Laos laotian:Laos
lebanese:Lebanon luxembourgish:Luxembourg malagasy:Madagascar malian:Mali maltese:Malta mexican:Mexico
moldovan:Moldova monegasque:Monaco moroccan:Morocco myanmar:Myanmar nepali:Nepal nepalese:Nepal new_zealand:New_Zealand
nigerien:Niger north_korean:North_Korea norwegian:Norway omani:Oman pakistani:Pakistan palestinian:Palestine
panamanian:Panama paraguayan:Paraguay peruvian:Peru polish:Poland portuguese:Portugal puerto_rican:Puerto_Rico
qatari:Qatar russian:Russia salvadoran:El_Salvador saudi:Saudi_Arabia scottish:Scotland senegalese:Senegal serbian:Serbia
sinhalese:Sri_Lanka slovak:Slovakia slovene:Slovenia slovenian:Slovenia somali:Somalia south_african:South_Africa
south_korean:South_Korea south_sudanese:South_Sudan soviet:Soviet_Union spanish:Spain sri_lankan:Sri_Lanka
sudanese:Sudan surinamese:Suriname swazi:Eswatini swedish:Sweden swiss:Switzerland syrian:Syria taiwanese:Taiwan
tajik:Tajikistan tanzanian:Tanzania thai:Thailand tibetan:Tibet togolese:Togo turkish:Turkey turkmen:Turkmenistan
ugandan:Uganda ukrainian:Ukraine uruguayan:Uruguay us:United_States u.s.:United_States uk:Britain uzbek:Uzbekistan vietnamese:Vietnam
welsh:Wales yemeni:Yemen zambian:Zambia zimbabwean:Zimbabwe japanese:Japan gabonese:Gabon beninese:Benin burundian:Burundi
burkinabe:Burkina_Faso batswana:Botswana basotho:Lesotho costa_rican:Costa_Rica dominican:Dominican_Republic
east_timorese:East_Timor timorese:East_Timor sierra_leonean:Sierra_Leone papua_new_guinean:Papua_New_Guinea trinidadian:Trinidad_and_Tobago
barbadian:Barbados bahamian:Bahamas belizean:Belize bolivian:Bolivia bruneian:Brunei bulgarian:Bulgaria cambodian:Cambodia
chilean:Chile colombian:Colombia cuban:Cuba djiboutian:Djibouti eritrean:Eritrea estonian:Estonia ethiopian:Ethiopia fijian:Fiji
gambian:Gambia georgian:Georgia grenadian:Grenada guatemalan:Guatemala guinean:Guinea haitian:Haiti indian:India
indonesian:Indonesia iranian:Iran jamaican:Jamaica jordanian:Jordan latvian:Latvia liberian:Liberia libyan:Libya
lithuanian:Lithuania macedonian:North_Macedonia malawian:Malawi malaysian:Malaysia maldivian:Maldives mauritanian:Mauritania
mauritian:Mauritius mongolian:Mongolia montenegrin:Montenegro mozambican:Mozambique namibian:Namibia nicaraguan:Nicaragua
nigerian:Nigeria romanian:Romania rwandan:Rwanda samoan:Samoa seychellois:Seychelles singaporean:Singapore tongan:Tonga
tunisian:Tunisia venezuelan:Venezuela albanian:Albania algerian:Algeria angolan:Angola armenian:Armenia belarusian:Belarus
californian:California texan:Texas bavarian:Bavaria sicilian:Sicily scots:Scotland cape_verdean:Cape_Verde greenlandic:Greenland
faroese:Faroe_Islands european:Europe african:Africa asian:Asia hong_kong:Hong_Kong kashmiri:Kashmir quebecois:Quebec
crimean:Crimea zanzibari:Zanzibar corsican:Corsica flemish:Flanders galician:Galicia gazan:Gaza`

/** Lower-case demonym → lower-case name of its country. */
export const demonyms: ReadonlyMap<string, string> = new Map(
  irregular.split(/\s+/).map(pair => {
    const [adjective, country] = pair.toLowerCase().replaceAll('_', ' ').split(':')
    return [adjective!, country!] as const
  }),
)

/** Names of one country that news uses for another, lower case, each to the one used above. */
export const countryNames: ReadonlyMap<string, string> = new Map(
  Object.entries({
    us: 'united states',
    'u.s.': 'united states',
    usa: 'united states',
    america: 'united states',
    'united states of america': 'united states',
    uk: 'britain',
    'u.k.': 'britain',
    'united kingdom': 'britain',
    'great britain': 'britain',
    uae: 'united arab emirates',
    dprk: 'north korea',
    drc: 'congo',
    'democratic republic of congo': 'congo',
    'democratic republic of the congo': 'congo',
    holland: 'netherlands',
    czechia: 'czech republic',
    burma: 'myanmar',
    "côte d'ivoire": 'ivory coast',
    'côte d’ivoire': 'ivory coast',
    türkiye: 'turkey',
    'timor-leste': 'east timor',
    swaziland: 'eswatini',
    macedonia: 'north macedonia',
    bosnia: 'bosnia and herzegovina',
    'republic of korea': 'south korea',
    'the gambia': 'gambia',
    kyiv: 'kyiv',
    kiev: 'kyiv',
  }),
)
