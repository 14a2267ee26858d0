import { useLocation } from '@docusaurus/router';
import AlertPage, { type AlertPageProps } from './AlertPage';

interface Props {
  /** The alerts that share a file of data, by their name in lower case. */
  readonly alerts: Readonly<Record<string, AlertPageProps>>;
}

/** Finds the alert of the address in the data that came with the route. */
export default function AlertRoute({ alerts }: Props) {
  const name = useLocation().pathname.split('/').filter(Boolean).at(-1) ?? '';
  const alert = alerts[name];
  if (!alert) throw new Error(`Unexpected alert "${name}", expected one of ${Object.keys(alerts).join(', ')}.`);
  return <AlertPage {...alert} />;
}
