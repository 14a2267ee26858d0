import type { Props } from '@theme/DocRoot/Layout';

/** The frame of a page of text: the same as that of every other page. */
export default function DocRootLayout({ children }: Props) {
  return <div className="index-page">{children}</div>;
}
