import { AREAS } from '../area';
import { DEFAULT_LOCALE } from '../locale';
import type { Page } from '../page';
import { pagesByArea, pagesOfKind } from './areas';
import { absoluteAddress, markdownAddress } from './origin';

/** What stands above the lists of `/llms.txt`. */
export interface LlmsOptions {
  /** As for `absoluteAddress`. */
  readonly origin: string;
  readonly title: string;
  /** One sentence that says what the site is. */
  readonly summary: string;
  /** Lists of links besides pages, such as the catalogue as JSON and the trees. */
  readonly more?: readonly LlmsList[];
}

export interface LlmsList {
  readonly title: string;
  readonly links: readonly { readonly title: string; readonly address: string; readonly description: string }[];
}

/**
 * The text of `/llms.txt` in the format of https://llmstxt.org: a title, a summary, and lists of links with descriptions.
 * It is in English and links each page as Markdown.
 */
export function llmsText(pages: readonly Page[], { origin, title, summary, more = [] }: LlmsOptions): string {
  const lists: LlmsList[] = [
    ...[...pagesByArea(pages)].map(([area, inArea]) => ({ title: AREAS[area].en, links: inArea.map(linkOf) })),
    { title: 'How-to', links: pagesOfKind(pages, 'how-to').map(linkOf) },
    { title: 'Reference', links: pagesOfKind(pages, 'reference').map(linkOf) },
    { title: 'Alerts', links: pagesOfKind(pages, 'alert').map(linkOf) },
    ...more,
  ];
  const sections = lists
    .filter(({ links }) => links.length > 0)
    .map(({ title: name, links }) => {
      const lines = links.map((link) => {
        const address = absoluteAddress(origin, link.address, DEFAULT_LOCALE);
        return `- [${link.title}](${address}): ${link.description}`;
      });
      return `## ${name}\n\n${lines.join('\n')}\n`;
    });
  return [`# ${title}\n`, `> ${summary}\n`, ...sections].join('\n');
}

function linkOf({ texts, address }: Page) {
  const { title, description } = texts[DEFAULT_LOCALE];
  return { title, description, address: markdownAddress(address) };
}
