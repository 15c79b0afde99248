import { lemmaFact, type Token, WordBits } from '../language/index.ts'

/** What a head word says of a source. */
export const Kind = {
  /** Crowds and kinds of people (plural as they stand, or collective). */
  Group: 1 << 0,
  /** People named by their office or function, one or several (singular): they stay unnamed. */
  Office: 1 << 1,
  /** Bodies of people that act as one (singular). */
  Organization: 1 << 2,
  /** Things written, shown or measured that can say something (singular). */
  Document: 1 << 3,
} as const

const listed = new WordBits([
  [
    Kind.Document,
    `report study survey poll research paper document letter email e-mail memo memorandum statement note message text tweet post
    article story book biography memoir novel film documentary video footage recording tape transcript audio photo photograph
    picture image map chart graph data statistic figure record file filing lawsuit suit complaint indictment affidavit petition
    brief motion ruling verdict judgment judgement order decree directive resolution bill law act legislation statute regulation
    rule treaty agreement accord deal pact contract constitution amendment charter proposal plan budget audit review inquiry
    inquest analysis assessment estimate forecast projection census questionnaire evidence finding result test experiment trial
    dossier cable bulletin communique communiqué release advisory notice sign banner placard slogan poster leaflet ad advert
    advertisement editorial column op-ed commentary essay interview speech address manifesto platform programme program website
    blog page entry diary log archive source-code headline caption label guideline guidance standard`,
  ],
  [
    Kind.Organization,
    `government administration cabinet parliament congress senate house assembly council committee commission panel board bureau
    agency department ministry office authority regulator watchdog court tribunal police army navy military force service
    company firm corporation business bank insurer airline carrier manufacturer maker retailer publisher broadcaster network
    channel station newspaper paper magazine outlet daily weekly tabloid press media party coalition alliance union federation
    confederation association organisation organization institute institution university college school academy hospital clinic
    church mosque charity foundation fund trust group league club team campaign movement junta regime leadership opposition
    delegation mission embassy consulate secretariat directorate startup start-up think-tank consortium cartel militia faction
    network lobby prosecution defence defense jury bench union embassy monarchy palace vatican kremlin`,
  ],
  [
    Kind.Office,
    `official officer spokesman spokeswoman spokesperson source aide adviser advisor diplomat ambassador minister president
    premier chancellor governor mayor senator congressman congresswoman congressperson lawmaker legislator representative deputy
    secretary undersecretary chairman chairwoman chairperson chair director manager executive ceo founder owner leader chief head
    commander general admiral colonel captain major lieutenant sergeant soldier agent investigator detective inspector prosecutor
    attorney lawyer judge justice magistrate solicitor barrister clerk coroner doctor physician surgeon nurse professor lecturer
    scientist researcher economist analyst expert strategist consultant engineer teacher principal coach player trainer referee
    bishop pastor priest imam rabbi pope king queen prince princess author writer editor reporter journalist correspondent
    columnist commentator host anchor moderator pollster candidate nominee frontrunner incumbent operative staffer insider
    whistleblower informant witness survivor victim suspect defendant plaintiff claimant neighbour neighbor resident passenger
    driver pilot mother father parent son daughter brother sister wife husband widow friend colleague relative man woman boy girl
    teenager person farmer fisherman worker shopkeeper vendor student pupil activist campaigner organiser organizer negotiator
    envoy emissary mediator observer inspector monitor firefighter rescuer medic paramedic`,
  ],
  [
    Kind.Group,
    `people voters protesters protestors demonstrators critics supporters opponents backers fans residents locals citizens
    villagers neighbours neighbors families parents students teachers workers employees farmers investors traders shareholders
    customers consumers users viewers readers patients migrants refugees survivors victims witnesses experts analysts economists
    scientists researchers academics scholars historians observers commentators pundits lawmakers politicians republicans
    democrats conservatives liberals progressives moderates leftists nationalists allies rivals rebels militants insurgents
    activists campaigners environmentalists feminists evangelicals christians muslims jews catholics hindus americans europeans
    respondents participants many most some others several few both all everyone everybody anyone somebody someone others they
    we them us those women men youth millions thousands hundreds dozens majority minority public crowd electorate world nation
    community society audience percent half third two three four five six`,
  ],
])

/** Of which kinds a word says that a source is, as it stands or in its dictionary form. */
export const kindsOf = lemmaFact((lemma, { lower }) => listed.get(lower) | (listed.get(lemma) & ~Kind.Group))

/** Whether it says so of a kind. */
export const isKind = (token: Token, kind: number): boolean => (kindsOf(token) & kind) !== 0
