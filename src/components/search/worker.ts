import { answer, diagnose, openIndex } from '@site/src/search/browser';
import type { SearchEngine } from '@site/src/search/engine';
import type { IndexData } from '@site/src/search/index-data/data';
import type { Reply, Request } from './worker-messages';

/**
 * The search in a thread of its own: engine, index and diagnosis. Reading the index and answering take long on a phone,
 * and the page must go on answering meanwhile.
 */
let opened: Promise<SearchEngine> | undefined;

addEventListener('message', async ({ data: { id, question } }: MessageEvent<Request>) => {
  const reply = (message: Omit<Reply, 'id'>): void => postMessage({ id, ...message } satisfies Reply);
  try {
    if (question.kind === 'open') {
      opened = fetchIndex(question.address).then(openIndex);
      await opened;
      return reply({ result: null });
    }
    if (opened === undefined) throw new Error('Unexpected question before the index was opened.');
    const engine = await opened;
    const { kind, text } = question;
    reply({ result: kind === 'answer' ? answer(engine, text) : diagnose(text, engine) });
  } catch (error) {
    reply({ error: String(error) });
  }
});

async function fetchIndex(address: string): Promise<IndexData> {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  const data: unknown = await response.json();
  if (!isIndex(data)) throw new Error(`${address}: not a search index of this version`);
  return data;
}

function isIndex(data: unknown): data is IndexData {
  return typeof data === 'object' && data !== null && 'version' in data && data.version === 1 && 'pages' in data;
}
