import { withBase } from '../site';

const UTILS = { withBaseUrl: withBase };

/** Stands in for `@docusaurus/useBaseUrl`. */
export function useBaseUrlUtils(): typeof UTILS {
  return UTILS;
}

export default withBase;
