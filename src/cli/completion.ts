import { type Command, Option } from 'commander'
import type { AddCommand } from './command.ts'
import { print } from './print.ts'

const shells = ['bash', 'zsh', 'fish'] as const

const examples = `
Examples:
  source <(extract completion bash)                                   for this shell; in ~/.bashrc for every one
  extract completion zsh > "\${fpath[1]}/_extract"
  extract completion fish > ~/.config/fish/completions/extract.fish`

export const addCompletion: AddCommand = program => {
  program
    .command('completion')
    .summary('print a script that completes commands and options')
    .description('Prints a script for your shell that completes commands, options and their values.')
    .argument('<shell>', shells.join(', '))
    .addHelpText('after', examples)
    .action(async (shell: string) => {
      const { completionScript } = await import('./completion-script.ts')
      const chosen = shells.find(known => known === shell)
      if (!chosen) {
        const { UsageError } = await import('./command.ts')
        throw new UsageError(`completion ${shell}: choose one of ${shells.join(', ')}`)
      }
      await print(completionScript(chosen, describe(program)))
    })
}

/** A command as a shell completes it. `path` is empty for the main command. */
export type Completed = {
  readonly path: readonly string[]
  readonly about: string
  readonly options: readonly {
    readonly flags: readonly string[]
    readonly about: string
    readonly values: readonly string[]
  }[]
}

/** Every command of the program with its options, as commander knows them. */
function describe(command: Command, path: readonly string[] = []): Completed[] {
  const options = [...command.options, new Option('-h, --help', 'print this help')].map(option => ({
    flags: [option.short, option.long].flatMap(flag => (flag ? [flag] : [])),
    about: option.description,
    values: option.argChoices ?? [],
  }))
  const own: Completed = { path, about: command.summary() || command.description(), options }
  return [own, ...command.commands.flatMap(sub => describe(sub, [...path, sub.name()]))]
}
