import { expect, test } from 'vitest'
import { resolveEntities } from '../../src/entities/index.ts'
import { findRoles } from '../../src/mentions/roles/index.ts'
import { readNamed } from './named-text.ts'

/** Every entity as `id: mention, mention, …` in the order of the text. */
function castOf(marked: string): string[] {
  const { document, names } = readNamed(marked)
  const { entities } = resolveEntities(document, names, findRoles(document, names))
  return entities.map(e => `${e.id}: ${e.mentions.map(m => document.text.slice(m.start, m.end)).join(', ')}`)
}

test('a surname goes to the only person who bears it', () => {
  expect(castOf('<p>Wanjiru Kamau</p> won the race. <p>Kamau</p> said she had trained for years.')).toEqual([
    'wanjiru-kamau: Wanjiru Kamau, Kamau, she',
  ])
})

test('a family name that stands first is the short name', () => {
  expect(castOf('<p>Moon Hye-jin</p> sang. <p>Moon</p> bowed.')).toEqual(['moon-hye-jin: Moon Hye-jin, Moon'])
})

test('a surname of two people stays open when both are equally near', () => {
  const { document, names } = readNamed('<p>Carla Ruiz</p> and <p>Pedro Ruiz</p> came. <p>Ruiz</p> spoke.')
  const { entities, unresolved } = resolveEntities(document, names, findRoles(document, names))
  expect(entities.map(e => e.id)).toEqual(['carla-ruiz', 'pedro-ruiz', 'ruiz'])
  expect(unresolved).toEqual([
    expect.objectContaining({ candidates: ['carla-ruiz', 'pedro-ruiz'], rule: 'entity.shared-surname' }),
  ])
})

test('Mrs decides between two people of one surname', () => {
  expect(castOf('<p>Carla Ruiz</p> and <p>Pedro Ruiz</p> came. Mrs <p>Ruiz</p> spoke.')[0]).toBe(
    'carla-ruiz: Carla Ruiz, Ruiz',
  )
})

test('someone named only inside the role of another does not take the surname', () => {
  expect(
    castOf('<p>Park Min-ho</p>, an ally of mayor <p>Park Ji-won</p>, resigned. <p>Park</p> gave no reason.')[0],
  ).toBe('park-min-ho: Park Min-ho, Park')
})

test('an acronym and the full name are one organisation', () => {
  expect(castOf('The <o>African Development Bank</o> (<o of="0">AfDB</o>) met. The <o of="0">AfDB</o> lends.')).toEqual(
    ['african-development-bank: African Development Bank, AfDB, AfDB'],
  )
})

test('initials alone join an acronym to its organisation', () => {
  expect(castOf('The <o>World Health Organization</o> met. The <o>WHO</o> warned.')).toEqual([
    'world-health-organization: World Health Organization, WHO',
  ])
})

test('he and she keep to their gender', () => {
  expect(castOf('<p>Fatima Noor</p> met <p>Ivan Petrov</p>. He left early. She stayed.')).toEqual([
    'fatima-noor: Fatima Noor, She',
    'ivan-petrov: Ivan Petrov, He',
  ])
})

test('a possessive binds to the nearer subject', () => {
  expect(castOf('<p>Ivan Petrov</p> said <p>Omar Haddad</p> had lost his keys.')[1]).toBe(
    'omar-haddad: Omar Haddad, his',
  )
})

test('the minister is the only minister named', () => {
  expect(castOf('Health minister <p>Ana Lopes</p> resigned. The minister gave no reason.')).toEqual([
    'ana-lopes: Ana Lopes, The minister',
  ])
})

test('the ministry is the only ministry named', () => {
  expect(castOf('The <o>Ministry of Health</o> closed. Staff of the ministry went home.')).toEqual([
    'ministry-of-health: Ministry of Health, the ministry',
  ])
})

test('ids keep letters that have no ASCII form and stay unique', () => {
  expect(castOf('<p>Đặng Thị Hoa</p> met <p>Błażej Nowak</p> in <l>Łódź</l>.').map(e => e.split(':')[0])).toEqual([
    'đang-thi-hoa',
    'błazej-nowak',
    'łodz',
  ])
})

test('a full name of short words is the same person wherever it stands', () => {
  expect(castOf('<p>Wu Xi</p> won. The crowd cheered <p>Wu Xi</p>.')).toEqual(['wu-xi: Wu Xi, Wu Xi'])
})
