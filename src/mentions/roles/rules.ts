import { analyse } from '../../pipeline.ts'
import { plainInput } from '../../read/input.ts'
import { type RuleSet, describeRule as rule } from '../../rules/rule.ts'

/** How the text gives somebody a role; `holder` is the name or pronoun as it stands in the example. */
export const roleRules: RuleSet = {
  dimension: 'roles',
  rules: [
    rule(
      'role.title',
      'A title right before a name, with its country, organisation and honorific.',
      [
        '<role holder="Amina Diallo">South Korean President</role> Amina Diallo arrived in Brussels.',
        '<role holder="Ana Lopes">NATO Secretary General</role> Ana Lopes spoke first.',
        '<role holder="Maria Lopez">Rear Admiral</role> Maria Lopez took command.',
        'The union sent its <role holder="Martha Sabino">vice-president for football</role> Martha Sabino.',
      ],
      ['The minister met Amina Diallo in Lagos.', 'Ministers in Nairobi praised Peter Novak.'],
    ),
    rule(
      'role.apposition-after',
      'A role between commas, dashes or brackets behind a name.',
      [
        'Amina Diallo, the <role holder="Amina Diallo">First Deputy Director of the World Bank</role>, resigned.',
        'Peter Novak, 45, a <role holder="Peter Novak">taxi driver</role> from Brno, waited outside.',
        'Maria Lopez, until last year the <role holder="Maria Lopez">chief economist</role>, joined the board.',
      ],
      ['Amina Diallo, the minister said, had resigned.'],
    ),
    rule(
      'role.apposition-before',
      'A role with the name between commas behind it.',
      [
        'The <role holder="Amina Diallo">finance minister</role>, Amina Diallo, resigned.',
        'The <role holder="Peter Novak">commissioner for transport</role>, Dr. Peter Novak, agreed.',
      ],
      ['In the minister’s office, Amina Diallo waited.'],
    ),
    rule(
      'role.copula',
      'What somebody is, was, became or was appointed, either way round.',
      [
        'Amina Diallo is the <role holder="Amina Diallo">mayor of Lagos</role>.',
        'Peter Novak was elected <role holder="Peter Novak">president</role> in May.',
        'The group’s <role holder="Maria Lopez">leader</role> is Maria Lopez.',
      ],
      ['Peter Novak was never a senator.', 'Amina Diallo is not the mayor.'],
    ),
    rule(
      'role.object',
      'What somebody else made a person.',
      ['The board named Amina Diallo <role holder="Amina Diallo">chief executive</role>.'],
      ['The board told Amina Diallo the chief executive had left.'],
    ),
    rule(
      'role.as',
      'A role behind `as`: of the subject that follows, of whom the sentence speaks, of both where one replaced the other.',
      [
        'As <role holder="Amina Diallo">head of the clinic</role>, Amina Diallo opened the ward.',
        'Peter Novak joined her as an <role holder="Peter Novak">intern</role>.',
        'Maria Lopez replaced Peter Novak as <role holder="Maria Lopez">finance minister</role>.',
        'Maria Lopez replaced Peter Novak as <role holder="Peter Novak">finance minister</role>.',
      ],
      ['As the minister spoke, Amina Diallo left.'],
    ),
    rule(
      'role.list',
      'A role that shares its holder with the one beside it.',
      [
        'Amina Diallo, a senior figure and <role holder="Amina Diallo">close ally of the president</role>, resigned.',
        '<role holder="Peter Novak">Founder</role> and chief executive Peter Novak left.',
      ],
      ['The mayor and Amina Diallo left.'],
    ),
    rule(
      'role.unnamed',
      'An office or function of somebody whom the text does not name.',
      [
        'A <role>spokesman for the ministry</role> said the road was closed.',
        'The road was closed, according to a <role>senior engineer</role> who inspected it.',
      ],
      ['No minister was there.', 'The club wants to name a new coach.'],
    ),
    rule('role.person', 'A person told of by what he is or did: no role, but what a pronoun may stand for.', [
      'A <role>survivor</role> was found in the cellar.',
    ]),
    rule('role.owner', 'Somebody in office whose office is named only to say whose something is.', [
      'The <role>governor</role>’s rival lost.',
    ]),
  ],
  find(text) {
    const { document, names, roles } = analyse(plainInput(text))
    return roles.map(({ rule, start, end, holder, pronoun }) => {
      const by = holder === undefined ? document.tokens[pronoun ?? -1] : names[holder]
      const attributes = by && { holder: text.slice(by.start, by.end) }
      return { rule, marks: [{ label: 'role', start, end, ...(attributes && { attributes }) }] }
    })
  },
}
