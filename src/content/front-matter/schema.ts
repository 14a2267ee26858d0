import * as z from 'zod';
import { isPageKey, PAGE_KEYS, type PageKey } from '../catalogue';
import { trees } from '../catalogue/trees';
import { FAULTS, type Fault, OPERATIONS, type Operation } from '../failure';
import type { Kind } from '../kind';
import { didYouMean } from '../nearest';
import { isSeedRow } from '../seeds';
import { isErratum } from '../seeds/errata';
import type { Path } from './yaml';

/** What a message says after what was found: what was expected, and what to do. */
function expected(what: string, remedy: string): string {
  return `expected ${what}. ${remedy}`;
}

/** One line of text without spaces around it. */
function line(error: string) {
  return z.string({ error }).regex(/^\S(?:.*\S)?$/, { error });
}

function pattern(form: RegExp, error: string) {
  return z.string({ error }).regex(form, { error });
}

function list<Item extends z.ZodType>(item: Item, error: string) {
  return z.array(item, { error });
}

/** A list that a page may leave out; left in, it has to hold something. */
function optionalList<Item extends z.ZodType>(item: Item, what: string) {
  const error = expected(`a list of ${what}`, 'Leave the field out where there is none.');
  return list(item, error).min(1, { error }).default([]);
}

const title = line(expected('a title on one line', 'It is the heading of the page and its name in every list.'));
const description = line(
  expected(
    'one sentence on one line',
    'It stands below the title and in the search results: say what the page solves.',
  ),
);
const keywordsError = expected('a list of words that readers search for', 'Add those that title and signatures lack.');
const keywords = list(line(keywordsError), keywordsError).min(1, { error: keywordsError });

const TREE_IDS = Object.keys(trees).map((key) => key.replace(/^tree-/, ''));

const signature = z.strictObject(
  {
    text: pattern(
      /^(?=.*[^*\s]{3})\S.*\S$/,
      expected('the wording of a message on one line', 'Copy it from its emitter and put `*` where it varies.'),
    ),
    section: line(
      expected('the id of a section of this page', 'It is the place that a reader with this message needs.'),
    ),
    emitter: line(expected('the program that prints the message', 'Name it as in `kubelet` or `containerd`.')),
    versions: line(
      expected('versions of the emitter, as in "containerd >=2.0"', 'Leave it out if all print it.'),
    ).optional(),
  },
  { error: expected('`text`, `section` and `emitter`', 'See CONTRIBUTING.md for an example.') },
);

const OPERATION_NAMES = Object.keys(OPERATIONS) as [Operation, ...Operation[]];
const FAULT_NAMES = Object.keys(FAULTS) as [Fault, ...Fault[]];

const failure = z.strictObject(
  {
    operation: z.enum(OPERATION_NAMES, {
      error: expected(`one of ${OPERATION_NAMES.join(', ')}`, 'It is what was being done when it failed.'),
    }),
    faults: list(
      z.enum(FAULT_NAMES, { error: expected(`one of ${FAULT_NAMES.join(', ')}`, 'It is what failed.') }),
      expected('a list of faults', 'Leave it out where the page explains whatever fails in the operation.'),
    ).default([]),
    section: line(
      expected('the id of a section of this page', 'Leave it out where the page as a whole explains it.'),
    ).optional(),
  },
  { error: expected('`operation` and `faults`', 'See CONTRIBUTING.md for an example.') },
);

const seedRows = z
  .string({ error: expected('the id of a seed row, as in "003-036"', 'Put it in quotes.') })
  .refine(isSeedRow, { error: expected('a row of src/content/seeds/, as in "003-036"', 'Look the row up there.') });
const erratum = z
  .string({ error: expected('an erratum, as in E036', 'Name those that this page puts right.') })
  .refine(isErratum, { error: expected('an erratum from E001 to E190', 'Correct the number.') });
const source = z.union([
  z.strictObject({
    rows: list(seedRows, expected('a list of seed rows', 'Write `rows: ["003-036"]`.')).min(1, {
      error: expected('at least one seed row', 'Name the rows that the section carries.'),
    }),
    section: line(expected('the id of the section that carries the rows', 'Use an id of a heading of this page.')),
    errata: list(erratum, expected('a list of errata', 'Write `errata: [E036]`.')).optional(),
  }),
  z.strictObject({
    title: line(expected('the title of the document', 'Readers see it as the text of the link.')),
    url: pattern(/^https:\/\/\S+$/, expected('an address that starts with https://', 'Link the document itself.')),
  }),
]);

const related = z.custom<PageKey>((value) => typeof value === 'string' && isPageKey(value), {
  error: ({ input }) =>
    `expected a key of the catalogue.${didYouMean(String(input), PAGE_KEYS)} Keys stand in src/content/catalogue/.`,
});

const reasonRemedy = 'Write it as Kubernetes prints it; messages belong to `signatures`.';

/** The front matter of an English page of a kind: its texts and the facts that are the same in every language. */
export function englishFrontMatter(kind: Exclude<Kind, 'tree'>, folder: string) {
  return z.strictObject({
    title,
    description,
    kind: z.literal(kind, {
      error: expected(`\`${kind}\``, `Pages in ${folder} are of this kind: correct the field or move the file.`),
    }),
    keywords,
    signatures: optionalList(signature, 'signatures'),
    failures: optionalList(failure, 'failures'),
    alsoSeen: optionalList(
      line(expected('the wording of a message', 'Copy it from the page that owns it.')),
      'messages',
    ),
    statuses: optionalList(
      pattern(/^[A-Z][A-Za-z0-9-]*(?::[A-Z][A-Za-z0-9]*)?$/, expected('a status such as ErrImagePull', reasonRemedy)),
      'statuses',
    ),
    events: optionalList(
      pattern(/^[A-Z][A-Za-z0-9]*$/, expected('an event reason such as FailedScheduling', reasonRemedy)),
      'event reasons',
    ),
    conditions: optionalList(
      pattern(
        /^[A-Z][A-Za-z0-9]*(?:=(?:True|False|Unknown))?$/,
        expected('a condition such as DiskPressure or Ready=False', reasonRemedy),
      ),
      'conditions',
    ),
    exitCodes: optionalList(
      z
        .int({ error: expected('an exit code from 0 to 255', 'Write the number without quotes.') })
        .min(0, { error: expected('an exit code from 0 to 255', 'Correct the number.') })
        .max(255, { error: expected('an exit code from 0 to 255', 'Correct the number.') }),
      'exit codes',
    ),
    alerts: optionalList(line(expected('the name of an alert', 'Write it as in its rule.')), 'alerts'),
    tree: z
      .enum(TREE_IDS, { error: expected(`one of ${TREE_IDS.join(', ')}`, 'It is the tree that this page belongs to.') })
      .optional(),
    related: optionalList(related, 'page keys'),
    versions: list(
      pattern(
        /^1\.\d{1,2}$/,
        expected('a minor version of Kubernetes in quotes, as in "1.34"', 'Without quotes YAML reads 1.30 as 1.3.'),
      ),
      expected('a list of Kubernetes minor versions', 'Write `versions: ["1.33", "1.34"]` for those that you checked.'),
    ).min(1, {
      error: expected('at least one version', 'Name the Kubernetes versions that the page was checked for.'),
    }),
    reviewed: z.iso.date({
      error: expected('a date as YYYY-MM-DD', 'Write the day on which the page was last checked.'),
    }),
    sources: list(
      source,
      expected('a list of sources', 'Name the seed rows and the upstream documents that the page rests on.'),
    ).min(1, { error: expected('at least one source', 'Link the upstream documents that the page rests on.') }),
  });
}

/** The front matter of a translation: texts only, since facts stand in the English page. */
export const translatedFrontMatter = z.strictObject({ title, description, keywords });

/** The fields that a page in the default language may have at a place of its front matter. */
export function englishFields(path: Path): readonly string[] {
  if (path[0] === 'signatures') return Object.keys(signature.shape);
  if (path[0] === 'failures') return Object.keys(failure.shape);
  if (path[0] === 'sources') return source.options.flatMap((option) => Object.keys(option.shape));
  return Object.keys(englishFrontMatter('runbook', '').shape);
}

/** The fields that a translation may have. */
export const TRANSLATED_FIELDS: readonly string[] = Object.keys(translatedFrontMatter.shape);
