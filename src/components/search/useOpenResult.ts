import { useHistory } from '@docusaurus/router';
import { useBaseUrlUtils } from '@docusaurus/useBaseUrl';
import { useLocale } from '@site/src/components/useLocale';
import { DEFAULT_LOCALE } from '@site/src/content/locale';
import type { Answer } from '@site/src/search/answer';
import type { SearchResult } from '@site/src/search/engine';
import { useCallback } from 'react';
import { applyValues, rememberSearch } from './tab';

/** The address of a result in the site. The base address has the language already, and so has the result. */
export function useResultAddress(): (result: Pick<SearchResult, 'url' | 'section'>) => string {
  const { withBaseUrl } = useBaseUrlUtils();
  const locale = useLocale();
  return useCallback(
    ({ url, section }) => {
      const own = locale === DEFAULT_LOCALE ? url : url.slice(locale.length + 1);
      return withBaseUrl(own) + (section === '' ? '' : `#${section}`);
    },
    [withBaseUrl, locale],
  );
}

/** Opens a result at its section and sets what the text held for the commands. */
export function useOpenResult(): (result: SearchResult, answer: Answer) => void {
  const history = useHistory();
  const address = useResultAddress();
  return useCallback(
    (result, { diagnosis }) => {
      const finding = diagnosis.findings.find((one) => one.result.key === result.key);
      applyValues(finding?.values ?? diagnosis.values, diagnosis.text);
      rememberSearch(diagnosis.text);
      history.push(address(result));
    },
    [history, address],
  );
}
