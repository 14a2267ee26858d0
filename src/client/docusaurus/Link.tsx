import type { ComponentProps } from 'react';
import { withBase } from '../site';

interface Props extends ComponentProps<'a'> {
  readonly to?: string;
  readonly 'data-noBrokenLinkCheck'?: boolean;
}

/** Stands in for `@docusaurus/Link`: a page change is a page load, so a link is a link. */
export default function Link({ to, href, 'data-noBrokenLinkCheck': _unchecked, ...rest }: Props) {
  const target = (to ?? href ?? '').replace('pathname://', '');
  const leaves = /^[a-z][\w+.-]*:/i.test(target) && { target: '_blank', rel: 'noopener noreferrer' };
  return <a href={withBase(target)} {...leaves} {...rest} />;
}
