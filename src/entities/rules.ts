import { analyse } from '../pipeline.ts'
import { plainInput } from '../read/input.ts'
import { type Found, type RuleSet, describeRule as rule } from '../rules/rule.ts'

/** How a mention is tied to the entity that it means; `entity` is the entity’s name, `candidates` those that stay open. */
export const entityRules: RuleSet = {
  dimension: 'entities',
  rules: [
    rule('entity.full-name', 'The first mention by a full name.', [
      '<mention entity="Amina Diallo">Amina Diallo</mention> won the race.',
    ]),
    rule('entity.same-name', 'The same name again, or with words left out, shortened to initials or turned round.', [
      'Amina Diallo won. <mention entity="Amina Diallo">Amina Diallo</mention> wept.',
      'Amina Fatou Diallo won. <mention entity="Amina Fatou Diallo">Amina Diallo</mention> wept.',
    ]),
    rule(
      'entity.surname',
      'A surname that one person of the text bears.',
      [
        'Amina Diallo won. <mention entity="Amina Diallo">Diallo</mention> wept.',
        'Kim Yong-bok spoke. <mention entity="Kim Yong-bok">Kim</mention> left.',
        'Ursula von der Leyen spoke. <mention entity="Ursula von der Leyen">Von der Leyen</mention> left.',
      ],
      ['Amina Diallo and Moussa Diallo came. Diallo spoke.'],
    ),
    rule('entity.given-name', 'A given name that one person of the text bears.', [
      'Amina Diallo won. <mention entity="Amina Diallo">Amina</mention> wept.',
    ]),
    rule(
      'entity.shared-surname',
      'A surname of several: by Mrs, by the role, by who was spoken of last; otherwise it stays open.',
      [
        'Carla Ruiz and Pedro Ruiz came. Mrs <mention entity="Carla Ruiz">Ruiz</mention> spoke.',
        'Carla Ruiz and Pedro Ruiz came. <mention candidates="carla-ruiz pedro-ruiz">Ruiz</mention> spoke.',
      ],
      ['Carla Ruiz came. Ruiz spoke.'],
    ),
    rule(
      'entity.open-name',
      'A surname that stays open: whoever is meant, an entity of its own, with the candidates kept for `explain`.',
      ['Carla Ruiz and Pedro Ruiz came. <mention entity="Ruiz">Ruiz</mention> spoke.'],
      ['Carla Ruiz came. Ruiz spoke.'],
    ),
    rule('entity.single-name', 'A name of one word that belongs to nobody named before.', [
      'The singer <mention entity="Ronaldo">Ronaldo</mention> sang in Lisbon, and Ronaldo said he was glad.',
    ]),
    rule('entity.acronym', 'An acronym in brackets behind a name, or one that the initials of a name spell.', [
      'The Asian Development Bank (<mention entity="Asian Development Bank">ADB</mention>) met in Geneva.',
      'The World Health Organization met. The <mention entity="World Health Organization">WHO</mention> warned of delays.',
    ]),
    rule('entity.short-name', 'The first words or the head word of a longer name.', [
      'Veltronic Power Systems AG opened a plant. <mention entity="Veltronic Power Systems AG">Veltronic</mention> said it would hire.',
    ]),
    rule('entity.same-place', 'Another name or spelling of a place.', [
      'Troops left the United States. The <mention entity="United States">U.S.</mention> said no.',
    ]),
    rule(
      'entity.office',
      'An office with `the` when one person named in the text can be meant.',
      ['Health minister Ana Lopes resigned. <mention entity="Ana Lopes">The minister</mention> gave no reason.'],
      ['Foreign minister Ana Lopes met defence minister Ivan Petrov. A minister resigned.'],
    ),
    rule(
      'entity.head-word',
      'The kind of an organisation with `the` when one organisation named in the text can be meant.',
      [
        'The Ministry of Health closed. Staff of <mention entity="Ministry of Health">the ministry</mention> went home.',
      ],
      ['The Ministry of Health closed. The ministry of her dreams did not exist.'],
    ),
    rule(
      'entity.pronoun',
      'He, she and their forms: the most salient person of that gender, when he or she stands out.',
      [
        'Fatima Noor met Ivan Petrov. <mention entity="Ivan Petrov">He</mention> left early.',
        'Ivan Petrov said Omar Haddad had lost <mention entity="Omar Haddad">his</mention> keys.',
      ],
      ['A spokeswoman for the clinic said she was tired.'],
    ),
    rule('entity.relative', 'Who, whose, which: the name right before.', [
      'Amina Diallo, <mention entity="Amina Diallo">who</mention> won, wept.',
    ]),
    rule(
      'entity.it',
      'It and its: the organisation or country that is the subject of its sentence or of the one before.',
      ['The World Bank said <mention entity="World Bank">it</mention> would lend more.'],
      ['The World Bank met. It rained.'],
    ),
  ],
  find(text) {
    const { entities, unresolved } = analyse(plainInput(text)).entities
    const tied: Found[] = entities.flatMap(({ name, mentions }) =>
      mentions.map(({ rule, start, end }) => ({
        rule,
        marks: [{ label: 'mention', start, end, attributes: { entity: name } }],
      })),
    )
    const open = unresolved.map(({ rule, start, end, candidates }) => ({
      rule,
      marks: [{ label: 'mention', start, end, attributes: { candidates: candidates.join(' ') } }],
    }))
    return [...tied, ...open]
  },
}
