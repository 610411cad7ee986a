/** The published JSON schema of a config, made from the rules' own options. */
import { rules } from '../../rules/index.ts'
import { homepage } from '../manifest.ts'
import { presets } from '../presets/index.ts'
import type { Rule } from '../rule.ts'
import { stylebookForm } from './stylebook-schema.ts'

/** A JSON schema, draft 7. */
export type Schema = Readonly<Record<string, unknown>>

/** The levels a config may give a rule. */
const levelNames: readonly string[] = ['off', 'info', 'warning', 'error', 'on']

const level: Schema = {
  enum: [...levelNames, true, false],
  description: '`on` is the rule’s own level; `true` is `on`, `false` is `off`.'
}

const strings: Schema = { type: 'array', items: { type: 'string' } }
const stringOrStrings: Schema = { type: ['string', 'array'], items: { type: 'string' } }

/** Makes the schema. `schema.json` in the package is what this gives. */
export function configSchema(): Schema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: `${homepage}/schema.json`,
    title: 'Config of backread',
    type: 'object',
    additionalProperties: false,
    properties: {
      $schema: { type: 'string', description: 'This schema, for editors.' },
      extends: {
        ...stringOrStrings,
        description: 'Config files or packages to start from; the last one is the strongest.'
      },
      preset: { enum: Object.keys(presets), description: 'The rules to start from.', default: 'recommended' },
      rules: { $ref: '#/definitions/rules' },
      plugins: {
        type: 'array',
        description: 'retext plugins, by package name or path, alone or as `[name, options]`.',
        items: { type: ['string', 'array'], items: [{ type: 'string' }, {}], minItems: 1, maxItems: 2 }
      },
      overrides: {
        type: 'array',
        description: 'Rules for some drafts; later entries are stronger.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['files', 'rules'],
          properties: {
            files: { ...stringOrStrings, description: 'Patterns as in `.gitignore`.' },
            rules: { $ref: '#/definitions/rules' }
          }
        }
      },
      ignore: { ...strings, description: 'Drafts to pass over: patterns as in `.gitignore`.' },
      stet: {
        type: 'array',
        description: 'Findings to let stand.',
        items: {
          type: 'object',
          additionalProperties: false,
          required: ['file', 'rule', 'quote'],
          properties: {
            file: { type: 'string', description: 'The draft: a path, or a pattern as in `.gitignore`.' },
            rule: { type: 'string', description: 'The rule that speaks.' },
            quote: { type: 'string', description: 'The words that the finding marks.' },
            because: { type: 'string', description: 'Why it stands.' }
          }
        }
      },
      boilerplate: { ...strings, description: 'Passages that the newsroom repeats on purpose.' },
      stylebook: {
        ...stylebookForm,
        type: ['string', 'object'],
        description:
          'The newsroom’s stylebook: a path from the config, or the stylebook itself. `stylebook.yml` beside the config where absent.'
      },
      readAs: {
        type: 'object',
        description: 'Patterns as in `.gitignore`, and the format to read matching files as.',
        additionalProperties: { enum: ['text', 'markdown', 'html', 'docx', 'eml', 'ninjs', 'newsml', 'nitf'] }
      },
      language: {
        type: 'string',
        title: 'A language tag',
        pattern: '^[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*$',
        description: 'A language tag such as `en-GB`; told from each draft where absent.',
        examples: ['en-US', 'en-GB']
      }
    },
    definitions: {
      level,
      rules: {
        type: 'object',
        description: 'Rules by id: a level, or `[level, options]`.',
        properties: Object.fromEntries(rules.map((rule) => [rule.id, settingOf(optionsOf(rule), rule.url)])),
        additionalProperties: settingOf({})
      }
    }
  }
}

function settingOf(options: Schema, url?: string): Schema {
  const ref = { $ref: '#/definitions/level' }
  return {
    ...(url ? { description: url } : {}),
    if: { type: 'array' },
    // biome-ignore lint/suspicious/noThenProperty: `then` is a word of JSON schema.
    then: { type: 'array', items: [ref, options], minItems: 1, maxItems: 2 },
    else: ref
  }
}

function optionsOf(rule: Rule): Schema {
  return { type: 'object', additionalProperties: false, properties: rule.options }
}
