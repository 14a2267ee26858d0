import useBrokenLinks from '@docusaurus/useBrokenLinks';
import type { ComponentProps } from 'react';

interface Props extends ComponentProps<'h2'> {
  readonly as: 'h2' | 'h3' | 'h4';
}

/** A heading that can be linked to; its id is reported, so that the build finds links to headings that do not exist. */
export function Heading({ as: Tag, id, children, ...rest }: Props) {
  useBrokenLinks().collectAnchor(id);
  return (
    <Tag id={id} {...rest}>
      {children}
      {id && (
        <a className="heading-link" href={`#${id}`} aria-hidden="true" tabIndex={-1}>
          #
        </a>
      )}
    </Tag>
  );
}
