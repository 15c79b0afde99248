import { Chalk } from 'chalk'
import { describe, expect, test } from 'vitest'
import { explainMisses } from '../../src/explain/miss.ts'
import { printTree } from '../../src/explain/print.ts'
import { explainClaims } from '../../src/explain/tree.ts'
import { analyse } from '../../src/pipeline.ts'
import { plainInput } from '../../src/read/input.ts'
import { listRules } from '../../src/rules/list.ts'

const missesOf = (text: string) => explainMisses(analyse(plainInput(text)), 1)
const nearestOf = (text: string) =>
  missesOf(text).flatMap(m => m.nearest.map(n => ({ ...n, word: text.slice(n.word.start, n.word.end) })))

describe('trees', () => {
  const text =
    'The port will reopen in May, harbour master Dana Kask said on Monday. “We are ready,” she told reporters.'
  const analysis = analyse(plainInput(text))
  const trees = explainClaims(analysis)

  test('every claim has one, with a rule that is listed and the words it rests on', () => {
    expect(trees.length).toBe(analysis.claims.length)
    const ids = new Set(listRules().map(rule => rule.id))
    for (const [i, tree] of trees.entries()) {
      expect(ids).toContain(tree.rule)
      expect(tree.about).toMatch(/\.$/)
      for (const { start, end } of analysis.claims[i]!.content) {
        expect(tree.evidence).toContainEqual({ start, end, name: 'content' })
      }
    }
  })

  test.each([40, 100])('print every word of the evidence, underlined, in %i columns', width => {
    for (const tree of trees) {
      const rows = printTree(analysis.document, tree, { width, chalk: new Chalk({ level: 0 }) }).split('\n')
      const marks = rows.findIndex(row => /^ {2}[└─]/.test(row))
      expect(marks).toBe(2)
      const firstBranch = rows.findIndex(row => /^[├└]/.test(row))
      const words = rows.slice(1, firstBranch).filter((_, i) => i % 2 === 0)
      const evidence = tree.evidence.map(e => text.slice(e.start, e.end)).join(' ')
      expect(words.map(row => row.trim()).join(' ')).toBe(evidence)
      for (const row of rows) expect([...row].length).toBeLessThanOrEqual(width)
    }
  })
})

describe('misses', () => {
  test('a cue without content tells what it could take and what stands there', () => {
    expect(nearestOf('The claim was odd.')).toContainEqual(
      expect.objectContaining({ word: 'claim', lacks: expect.stringMatching(/a that-clause.*“was” stands behind it/) }),
    )
  })

  test('a word that is no cue comes with the line that makes it one', () => {
    expect(nearestOf('The board greenlit that the quay would reopen.')[0]).toMatchObject({
      word: 'greenlit',
      lacks: expect.stringContaining('cues: [{lemma: greenlit, force: state}]'),
    })
  })

  test('a sentence with a claim names it, and takes its cue for no miss', () => {
    const [miss] = missesOf('The mayor said the quay would reopen.')
    expect(miss!.claims.length).toBeGreaterThan(0)
    expect(nearestOf('The mayor said the quay would reopen.').map(n => n.word)).not.toContain('said')
  })
})
