/** What machines leave: marks, tags on addresses, markup that shows. */
import { wordSet } from '../../../src/draft/word-set.ts'

/**
 * What chatbots' citations and tokens leave behind when an answer is copied.
 * Source: Wikipedia, *Signs of AI writing*, section *Markup*; the chat templates of open language models.
 */
export const machineMarks: readonly RegExp[] = [
  /【[^【】\n]{1,60}】/g,
  /:?contentReference\[oaicite:\d+\](?:\{index=\d+\})?/g,
  /\[?oai(?:cite|_citation):?\d*[^\]\s]{0,80}\]?(?:\([^)\s]{0,200}\))?/g,
  /[\ue000-\uf8ff]?(?:cite|file|navlist|i|video|entity|image_group|products?|forecast|finance|schedule|standing|memcite)?[\ue000-\uf8ff]?turn\d+(?:search|news|view|image|fetch|file|academia|reddit|forecast|maps|product|sports|finance|youtube)\d+(?:[\ue000-\uf8ff]?turn\d+[a-z]+\d+)*[\ue000-\uf8ff]?/g,
  /\[(?:cite|citation|ref|source|web|attached_file|file|page_content|doc|search)[_ ]?(?:start|end|:\s?\d+(?:\s?[,–-]\s?\d+)*)\]/gi,
  /\[(?:source|ref|citation|link) \d{1,2}\]|\[\^\d+(?:\^|_\d+)\]|\[\d+(?::\d+)?†[^\]\n]{0,60}\]|:cit(?:e|ation)\[[^\]\n]{0,60}\](?:\{[^{}\n]{0,60}\})?/gi,
  // The names that Reuters gives to its stories: `[nL1N2AB3CD]`
  /\[n[A-Z][A-Z0-9]{5,13}\]/g,
  // What mail and word processors leave, and the head of a diff.
  /^Sent from my [\p{L} ]{3,24}\.?$|^Get Outlook for \p{L}+|^-{3,} ?(?:Original|Forwarded) [Mm]essage ?-{3,}$|^Begin forwarded message:|\bCommented \[[A-Z]{1,3}\d{1,2}\]:|^@@ -\d+(?:,\d+)? \+\d+(?:,\d+)? @@/gu,
  /\bgrok_(?:card|render)[\w-]*|<\/?grok[^<>]{0,120}>/g,
  /\(?\{"attribut(?:ion|able)[^{}]{0,200}(?:\{[^{}]{0,120}\}[^{}]{0,120})?\}\)?/g,
  /\[span_\d+\]\((?:start|end)_span\)|:::writing\b(?:\{[^{}\n]{0,160}\})?/g,
  // What a program prints where it has no value: of web pages, of spreadsheets, of word processors.
  /\[object [A-Z][a-z]+\]|(?<=^By )(?:undefined|null|NaN)(?=\.?$)|#(?:REF|DIV\/0|VALUE|NUM)!|#NAME\?(?!\w)/g,
  /\bError! (?:Reference source not found|Bookmark not defined)\b\.?|\bClick (?:or tap )?(?:here )?to (?:enter|add) (?:text|title|subtitle|a date)\b\.?/g,
  /<\|[\w ]{2,30}\|>|<\/?s>(?=\s*(?:$|\n|[A-Z[]))|\[\/?INST\]|<<\/?SYS>>|<\/?think>|<(?:start|end)_of_turn>/g
]

/** A chatbot's tag on an address that it gave. Source: Wikipedia, *Signs of AI writing*, section *Citations*. */
export const machineTags =
  /\b(?:utm_source=(?:chatgpt\.com|openai|copilot\.com|copilot\.microsoft\.com|perplexity(?:\.ai)?|claude\.ai|gemini(?:\.google\.com)?|deepseek\.com|grok\.com)|referrer=grok\.com)/g

/** Chatbots' pages, copied with the answer. Source: the interfaces of ChatGPT, Claude, Gemini and Copilot. */
export const machinePages =
  /^(?:ChatGPT|Claude|Gemini|Copilot|Grok|You) said:|^(?:ChatGPT|Claude|Gemini|Copilot|Grok)(?: is AI and)? can make mistakes\b.*|^(?:Regenerate(?: response)?|Copy code|Show drafts|Stop generating|Thought for (?:\d+ seconds?|a (?:few seconds|couple of seconds|second)))$|^(?:System|User|Assistant|Human|Prompt)\s?:(?=\s)/

/** Elements that copy is marked up with. Source: the HTML standard, and the elements it has retired. */
export const elements = wordSet(`
  a abbr address article aside audio b big blockquote body br button caption center cite code col div del dd dl dt em
  embed fieldset figcaption figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input ins label
  li link main mark meta nav object ol p picture pre q s script section small source span strike strong style sub sup
  svg table tbody td tfoot th thead time title tr tt u ul video`)
