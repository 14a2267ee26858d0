/** Stands in for `@docusaurus/useIsBrowser`. An island is rendered over the HTML of the build, so it need not begin like it. */
export default function useIsBrowser(): true {
  return true;
}
