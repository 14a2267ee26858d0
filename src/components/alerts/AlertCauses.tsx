import Link from '@docusaurus/Link';
import { useLocale } from '@site/src/components/useLocale';
import { TEXTS } from './texts';

/** A cause of an alert in one language, with the page that puts it right. */
export interface AlertCauseProps {
  readonly cause: string;
  readonly seen: string;
  readonly link?: { readonly title: string; readonly address: string; readonly planned?: boolean };
}

/** What the first steps showed, and which cause that is, likeliest first. */
export function AlertCauses({ causes }: { readonly causes: readonly AlertCauseProps[] }) {
  const locale = useLocale();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a box that scrolls must be reachable by keyboard.
    <div className="table" tabIndex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{TEXTS.seen[locale]}</th>
            <th scope="col">{TEXTS.cause[locale]}</th>
          </tr>
        </thead>
        <tbody>
          {causes.map(({ cause, seen, link }) => (
            <tr key={cause}>
              <td>{seen}</td>
              <td>
                {cause}
                {link && (
                  <>
                    {TEXTS.colon[locale]}
                    <Link to={link.address}>{link.title}</Link>
                    {link.planned && ` (${TEXTS.planned[locale]})`}
                  </>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
