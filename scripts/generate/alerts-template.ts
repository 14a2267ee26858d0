import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { PARAMETER_NAMES, parameter } from '../../src/commands/parameters';
import { ALERT_NAMES, ALERTS, type AlertName } from '../../src/content/alerts';

/** The Alertmanager template that the how-to `alert-links` offers as a download. */
export const TEMPLATE_FILE = 'static/alert-links/runbooks.tmpl';

/** For alerts that the table does not know. Labels that an exporter also uses for itself (`pod`, `container`, `instance`, `service`) are left out. */
const UNKNOWN_ALERT = [
  'namespace',
  'node',
  'deployment',
  'statefulset',
  'daemonset',
  'job_name',
  'cronjob',
  'persistentvolumeclaim',
  'persistentvolume',
  'horizontalpodautoscaler',
  'poddisruptionbudget',
];

const FILLING: ReadonlySet<string> = new Set(PARAMETER_NAMES.flatMap((name) => parameter(name).names));

/** The labels of an alert that fill a parameter somewhere; the others would only make the link longer. */
function linkedLabels(name: AlertName): readonly string[] {
  const { labels, means } = ALERTS[name];
  const meanings = new Map(Object.entries(means ?? {}));
  return labels.filter((label) => FILLING.has(meanings.get(label) ?? label));
}

/** The text of the template: which labels go into the link stands in it for each alert of the table. */
export function alertLinkTemplate(): string {
  const groups = new Map<string, AlertName[]>();
  for (const name of ALERT_NAMES) {
    const labels = linkedLabels(name).join(' ');
    groups.set(labels, [...(groups.get(labels) ?? []), name]);
  }
  const branches = [...groups]
    .toSorted(([left], [right]) => left.localeCompare(right, 'en'))
    .map(([labels, names]) => `if eq .alertname ${names.map(quoted).join(' ')} }}{{ $names = ${slice(labels)} }}`);
  return `{{/*
  Links from notifications to runbooks, with the labels that describe the fault. For Alertmanager 0.25 or newer.
  Generated from the alert table: npx tsx scripts/generate/alerts-template.ts

  runbook.url       the address for a whole notification, from .CommonAnnotations and .CommonLabels; where the alerts differ in runbook_url, that of Alertmanager
  runbook.list      one line for each firing alert, for groups that hold several alerts
  runbook.alert     the address of one alert, called with the alert
  runbook.query     the query alone, called with labels
*/}}

{{ define "runbook.url" }}{{ with .CommonAnnotations.runbook_url }}{{ . }}{{ template "runbook.query" $.CommonLabels }}{{ else }}{{ .ExternalURL }}{{ end }}{{ end }}

{{ define "runbook.alert" }}{{ with .Annotations.runbook_url }}{{ . }}{{ template "runbook.query" $.Labels }}{{ end }}{{ end }}

{{ define "runbook.list" }}{{ range .Alerts.Firing }}{{ if .Annotations.runbook_url }}{{ template "runbook.alert" . }} {{ .Labels.alertname }}
{{ end }}{{ end }}{{ end }}

{{/* exported_x is what is at fault where the scrape does not honour labels; x is then the exporter. A missing label is left out. */}}
{{ define "runbook.query" }}
{{- $labels := . }}{{ $names := ${slice(UNKNOWN_ALERT.join(' '))} }}
{{- ${branches.join('\n{{- else ')}
{{- end }}
{{- /* Each pair ends with "&": the HTML of e-mail needs the "?" to stand as fixed text in front of all of them. */ -}}
?{{ range $names }}
{{- $value := index $labels . }}{{ with index $labels (print "exported_" .) }}{{ $value = . }}{{ end }}
{{- if $value }}{{ . }}={{ $value | urlquery }}&{{ end }}
{{- end }}
{{- with $labels.cluster }}cluster={{ . | urlquery }}&{{ end }}
{{- end }}
`;
}

function quoted(text: string): string {
  return JSON.stringify(text);
}

function slice(labels: string): string {
  return labels === '' ? 'stringSlice' : `stringSlice ${labels.split(' ').map(quoted).join(' ')}`;
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? '').href) {
  writeFileSync(TEMPLATE_FILE, alertLinkTemplate());
}
