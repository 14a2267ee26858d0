import Link from '@docusaurus/Link';

/** The field of the home page. */
export function SearchField() {
  return <Link to="/symptoms/">Symptoms</Link>;
}
