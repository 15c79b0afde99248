import { list, phrases } from './list.ts'

/** Last words of organisations' names. */
export const organizationHeads: readonly string[] =
  list(`ministry department dept agency authority commission committee subcommittee council board bureau office bank corporation corp corp. company
  co co. inc inc. ltd ltd. limited llc llp plc gmbh ag nv bhd sdn pte pty oyj spa group holdings holding industries enterprises
  enterprise partners ventures capital university college school institute institution academy faculty foundation trust fund
  association federation confederation union league alliance coalition organization organisation party movement front army navy force forces guard
  guards brigade brigades battalion regiment corps police court tribunal parliament assembly senate congress club fc cf afc sc cc
  news times post herald tribune gazette journal chronicle daily express mail guardian telegraph observer standard press television tv radio
  broadcasting media network magazine airlines airways airline aviation railways railway motors motor electric electronics energy
  petroleum oil gas power steel mining pharmaceuticals pharma pharmaceutical laboratories laboratory labs technologies technology systems software
  solutions services service communications telecom telecommunications telecoms insurance assurance securities investments investment finance
  financial exchange society chamber secretariat directorate inspectorate administration treasury observatory watch international
  associates brothers bros sons stores foods beverages breweries brewery hotels resorts records pictures studios studio entertainment productions films
  publishing publishers publications books athletic athletics rovers wanderers albion hotspur united command registry caucus politburo junta militia
  cartel syndicate mafia orchestra philharmonic ensemble ballet choir cooperative co-operative consortium
  conglomerate outfit think-tank thinktank taskforce task-force division squad unit team embassy consulate mission delegation
  centre center clinic hospital church diocese archdiocese synod seminary
  cricket football rugby hockey basketball superleague dynamo torpedo lokomotiv spartak sporting
  petrochemical petrochemicals chemicals chemical cement textiles textile garments apparel logistics shipping lines freight transport
  transit rail metro cinemas mart supermarket supermarkets retail realty properties property estates developers construction builders engineering
  consulting consultancy consultants advisors advisers analytics digital interactive online
  robotics semiconductor semiconductors biotech biosciences therapeutics healthcare wellness
  workers teachers students veterans women youth lawyers journalists engineers democrats socialists conservatives liberals greens
  knesset majlis duma rada sabha jirga bundestag sejm diet khural jamaat jamiat hizb
  cabinet ombudsman constabulary patrol inquiry panel taskforce presidency government regime parliamentarians
  legislature sangh parishad samiti dal sena morcha mahasabha akademi vidyalaya partai parti partido prasident
  empire pact bloc axis faction wing committee's dispatch inquirer examiner sentinel bulletin advertiser mirror sun star monitor independent
  citizen register courier globe economist spectator reporter messenger shimbun yuan nation line archives
  wolves lions tigers eagles bulls bears panthers hawks sharks dragons warriors raiders rangers titans pirates spurs`)

/** Heads that are a field, trade or crowd too: `Oil and Gas Corporation`, `Workers and Helpers Union` are one name. */
export const organizationFields: readonly string[] =
  list(`energy petroleum oil gas power steel mining electric electronics aviation railways airlines motors pharmaceuticals pharmaceutical
  technology technologies systems software solutions services communications telecom telecommunications telecoms insurance
  securities investments investment finance financial industries foods beverages hotels resorts records pictures entertainment films
  publishing books athletic athletics cricket football rugby hockey basketball petrochemical petrochemicals chemicals chemical
  cement textiles textile garments apparel logistics shipping freight transport rail retail realty properties property estates
  construction engineering radio television tv media broadcasting news press army navy hospital school church exchange
  workers teachers students veterans women youth lawyers journalists engineers developers builders consultants healthcare wellness`)

/** First words of organisations' names in languages that put the head first. */
export const organizationOpeners: readonly string[] =
  list(`banco asociación asociacion fundación fundacion instituto universidad ministerio partido sindicato federación federacion
  confederación confederacion comisión comision consejo corte tribunal cámara camara frente movimiento alianza grupo compañía
  compania empresa cooperativa corporación corporacion seguros club deportivo atlético atletico sociedad policía guardia ejército
  fuerza fuerzas secretaría secretaria procuraduría fiscalía fiscalia defensoría contraloría superintendencia agencia autoridad
  liga coordinadora diario minera petróleos petroleos aerolíneas aerolineas cementos cervecería cartel cártel hermanos
  associação fundação universidade ministério polícia comissão conselho câmara companhia sociedade
  banque société societe compagnie université parti mouvement conseil assemblée institut fédération confédération comité crédit
  groupe agence ministère caisse étoile espérance
  banca partito istituto università associazione federazione gruppo società
  jamiat jamaat hizb harakat jabhat tanzim tanzeem kataib jaish lashkar harkat tehreek
  partai badan yayasan universitas universiti persatuan pertubuhan kementerian majelis suruhanjaya barisan pakatan perikatan
  deutsche stiftung verband verein chama umoja mamlaka shirika bharatiya akhil rashtriya`)

/** Heads that mean nothing alone: `the Court`, `the Ministry`. */
export const joinHeads: readonly string[] =
  list(`ministry government department dept agency authority commission committee subcommittee council board bureau office bank university college school
  institute institution academy faculty foundation trust fund association federation confederation union league alliance coalition
  organization organisation party movement front army force forces brigade brigades corps court tribunal parliament assembly chamber house
  centre center society secretariat directorate division unit administration club church embassy consulate mission network
  confederacy company corporation conference congress community communities bishops conference museum library
  friends voice doctors reporters mothers medecins médecins sons daughters knights order brotherhood bar gulf bay strait straits isle isles
  republic kingdom commonwealth state city province district port cape sea lake mount university's registrar guild syndicate
  observatory campaign coalition initiative programme program group panel services service inspectorate exchange stock
  college bank state-bank high-court supreme-court chambers cathedral diocese archdiocese archbishopric patriarchate emirate sultanate principality
  region county municipality territory autonomous`)

/** Bodies that news names by one word. */
export const bareOrganizations: readonly string[] =
  list(`parliament congress senate knesset duma bundestag bundesrat folketing storting riksdag eduskunta sejm majlis
  cabinet treasury kremlin pentagon dail seanad cortes interpol europol frontex eurojust bundesbank bundeswehr wehrmacht luftwaffe
  hamas hezbollah hizbollah hizbullah hezbullah taliban daesh fatah mossad tatmadaw janjaweed zanu-pf frelimo renamo swapo unita
  sinn diet likud kadima syriza podemos fidesz vox labour
  reuters xinhua tass interfax kyodo yonhap bloomberg ansa antara bernama efe petra anadolu tasnim fars irna isna
  google facebook twitter apple microsoft netflix uber airbnb amazon alphabet meta spotify youtube instagram whatsapp telegram tiktok
  bytedance tencent alibaba baidu huawei xiaomi oppo vivo lenovo samsung sony panasonic toshiba hitachi nintendo toyota honda nissan mazda
  suzuki subaru mitsubishi hyundai kia volkswagen bmw mercedes daimler porsche audi volvo renault peugeot citroen fiat ferrari
  boeing airbus lockheed raytheon siemens bosch basf bayer nestle nestlé unilever pfizer moderna astrazeneca novartis roche merck sinovac
  sinopharm gazprom rosneft lukoil sberbank aeroflot aramco adnoc petrobras pemex pdvsa eskom transnet sasol safaricom
  vodafone airtel mtn orange telefonica verizon comcast intel nvidia qualcomm oracle ibm cisco dell tesla spacex ford chrysler
  walmart carrefour tesco ikea starbucks mcdonald's mcdonalds coca-cola pepsi pepsico heineken guinness nike adidas puma
  citigroup citibank jpmorgan barclays hsbc unicredit santander goldman lufthansa emirates etihad ryanair easyjet
  paypal alipay wechat weibo reddit linkedin snapchat grab gojek flipkart paytm infosys wipro tata reliance adani
  arsenal chelsea tottenham everton juventus napoli benfica ajax feyenoord galatasaray fenerbahce besiktas
  greenpeace oxfam unicef unesco amnesty caritas mercosur
  wikipedia wikileaks openai deepmind nasa isro jaxa roscosmos
  vatican wagner mercy-corps bellingcat chatham`)

/** Names of organisations of more than one word, or acronyms, that the world knows. */
export const knownOrganizations: readonly string[] =
  phrases(`united nations, un, u.n., eu, e.u., nato, who, imf, wto, opec, opec+, asean, au, ecowas,
  sadc, igad, oecd, unhcr, unrwa, undp, unep, unfpa, ocha, iaea, icc, icj, fifa, uefa, caf, afc, ioc, icrc, wfp, fao, ilo, iom, osce, csto, brics, g7, g8, g20, g-7, g-20, apec, saarc, gcc, oic,
  fbi, cia, nsa, dea, epa, fda, cdc, nasa, nih, doj, dhs, ice, tsa, faa, irs, sec, fed, faa, fema, nypd, lapd, mi5, mi6, gchq, nhs,
  bbc, cnn, nbc, cbs, abc, pbs, npr, msnbc, espn, hbo, rt, nhk, kbs, ndtv, pti, ani, afp, ap, upi, dpa, efe, irna, sana, wam, spa, kcna, cctv, cgtn, voa, rfi, dw, sabc,
  pkk, ypg, sdf, farc, eln, plo, idf, irgc, isis, isil, is, aqap, ira, ltte, anc, da, eff, bjp, aap, ppp, pti, pml-n, cpi, cpi-m, npp, ndc, apc, pdp, zanu-pf, mdc, cdu, csu, spd, afd, fdp, psoe, ldp, dpp, kmt, pap, umno, pas, dap,
  nba, nfl, nhl, mlb, mls, ipl, icc, bcci, fia, atp, wta, ufc, wwe, psg,
  white house, world bank, red cross, red crescent, human rights watch, amnesty international, scotland yard, downing street, wall street journal, new york times, al jazeera, al-jazeera, al arabiya,
  al-qaeda, al qaeda, al-qaida, al qaida, islamic state, boko haram, al-shabaab, al shabaab, al-shabab, muslim brotherhood, lashkar-e-taiba, jaish-e-mohammed, jemaah islamiyah, abu sayyaf, al-nusra, hayat tahrir al-sham, khmer rouge, viet cong, sendero luminoso, shining path, islamic jihad, shin bet, free syrian army, peshmerga, quds force, ansar allah,
  lok sabha, rajya sabha, loya jirga, verkhovna rada, state duma, house of commons, house of lords, house of representatives, supreme court, high court, capitol hill, european union, european commission, european parliament, european council, arab league, african union, commonwealth, security council, un security council, general assembly, federal reserve, state department, justice department, treasury department, defense department, foreign office, home office,
  real madrid, atletico madrid, bayern munich, borussia dortmund, paris saint-germain, manchester united, manchester city, ac milan, inter milan, as roma, fc porto, aston villa, crystal palace, west ham, boca juniors, river plate, al ahly, zamalek, kaizer chiefs, orlando pirates, al hilal, al nassr, simba, yanga, gor mahia,
  british airways, air france, air india, qatar airways, ethiopian airlines, kenya airways, goldman sachs, morgan stanley, deutsche bank, credit suisse, standard chartered, wells fargo, general motors, general electric, rolls royce, rolls-royce, royal dutch shell, total, bp, exxon, exxonmobil, chevron, shell, rio tinto, bhp, glencore, vale, de beers, anglo american,
  associated press, agence france-presse, press trust of india, financial times, washington post, the guardian, the hindu, hindustan times, times of india, south china morning post, global times, people's daily, le monde, der spiegel, die welt, the economist, fox news, sky news, deutsche welle, radio free europe, voice of america,
  doctors without borders, medecins sans frontieres, save the children, transparency international, reporters without borders, world vision, world health organization, world trade organization, international monetary fund, catholic church, orthodox church, coast guard, national guard, border patrol, secret service, revolutionary guard, revolutionary guards, democratic party, republican party, labour party, conservative party, tory party, communist party, fianna fáil, fine gael, sinn féin, sinn fein, taliban, wagner group, black lives matter, extinction rebellion`)
