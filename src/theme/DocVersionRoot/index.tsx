import { DocsVersionProvider } from '@docusaurus/plugin-content-docs/client';
import renderRoutes from '@docusaurus/renderRoutes';
import type { Props } from '@theme/DocVersionRoot';

/** Hands the sidebars on. There is one version of the pages, so the stock search tags and version banners have no use. */
export default function DocVersionRoot({ version, route }: Props) {
  return <DocsVersionProvider version={version}>{renderRoutes(route.routes ?? [])}</DocsVersionProvider>;
}
