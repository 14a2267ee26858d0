import type { IndexPage } from '../index-data/data';

/** What the words of a page count that is about a product which the query does not name. */
const OTHER_PRODUCT = 0.8;
/** What they count where the query names a product that the page is not about. */
const NOT_THE_PRODUCT = 0.75;

interface Product {
  readonly name: string;
  /** How a query names it. */
  readonly said: RegExp;
  /** A title that names it says that the page is about nothing else. */
  readonly narrow: boolean;
  /** A query that names it is about it. Docker is named by many who only compare with it. */
  readonly exclusive: boolean;
}

/** Products of which a page may be about one only. containerd is what most nodes run: a page that names it is about nodes in general. */
const PRODUCTS: readonly Product[] = [
  { name: 'minikube', said: /minikube/, narrow: true, exclusive: true },
  { name: 'coredns', said: /coredns|kube-dns/, narrow: true, exclusive: true },
  { name: 'docker', said: /docker(?!\.io|\.com|hub| hub)|build/, narrow: true, exclusive: false },
  { name: 'buildkit', said: /build/, narrow: true, exclusive: true },
  { name: 'harbor', said: /harbor|robot/, narrow: true, exclusive: true },
  { name: 'helm', said: /helm/, narrow: true, exclusive: true },
  { name: 'rancher', said: /rancher/, narrow: true, exclusive: true },
  { name: 'etcd', said: /etcd/, narrow: true, exclusive: true },
  { name: 'ingress', said: /ingress/, narrow: true, exclusive: true },
  { name: 'ssh', said: /ssh|tunnel|隧道/, narrow: true, exclusive: true },
  { name: 'containerd', said: /containerd/, narrow: false, exclusive: true },
];

/** How far a page is about the products that a query names: a factor for what its words count. */
export type Scope = (page: IndexPage) => number;

/** Reads the products of a query, which is folded and in lower case. */
export function scopeOf(lower: string): Scope {
  const said = new Set(PRODUCTS.filter((product) => product.said.test(lower)));
  const named = PRODUCTS.filter(({ name, exclusive }) => exclusive && lower.includes(name));
  return (page) => {
    const title = `${page.title} ${page.key}`.toLowerCase();
    const own = PRODUCTS.filter(({ name }) => title.includes(name));
    // A title that names several products is about each of them.
    if (own.some((product) => said.has(product))) return 1;
    if (named.some(({ name }) => !names(page, name))) return NOT_THE_PRODUCT;
    return own.some(({ narrow }) => narrow) ? OTHER_PRODUCT : 1;
  };
}

function names({ keywords, otherNames, description }: IndexPage, product: string): boolean {
  return [...keywords, ...otherNames, description].some((text) => text.toLowerCase().includes(product));
}
