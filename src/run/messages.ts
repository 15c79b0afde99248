import type { Input } from '../read/input.ts'
import type { Result } from './task.ts'

/** A batch on its way to a worker; `first` counts the inputs of the run before it. A view that is the text is not copied twice. */
export type Sent = {
  readonly first: number
  readonly inputs: readonly (Omit<Input, 'view'> & { readonly view?: string })[]
}

export function packInputs(inputs: readonly Input[], first: number): Sent {
  return { first, inputs: inputs.map(({ view, ...rest }) => (view === rest.text ? rest : { ...rest, view })) }
}

export function unpackInputs({ inputs }: Sent): Input[] {
  return inputs.map(sent => ({ ...sent, view: sent.view ?? sent.text }))
}

const utf8 = new TextEncoder()

/** A result on its way back: in UTF-8, which costs the main thread less than a string. */
export function packResult(result: Result): Result {
  return 'output' in result && typeof result.output === 'string'
    ? { ...result, output: utf8.encode(result.output) }
    : result
}
