import Link from '@docusaurus/Link';

/** The way to the search from every page. */
export function SearchButton() {
  return <Link to="/symptoms/">/</Link>;
}
