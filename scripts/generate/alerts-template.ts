import { writeFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { PARAMETER_NAMES, parameter } from '../../src/commands/parameters';
import { ALERT_NAMES, ALERTS, type AlertName } from '../../src/content/alerts';

/** The Alertmanager template that the how-to `alert-links` offers as a download. */
export const TEMPLATE_FILE = 'static/alert-links/runbooks.tmpl';

/** Labels of objects: whatever exports them, they name the object that the alert is about. */
const OBJECTS = [
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

/** Labels that the scrape also puts on what an exporter tells of other things. */
const OF_THE_SCRAPE = ['pod', 'container', 'instance'];

/** Labels that describe what was scraped, unless the scrape honours those of the exporter. */
const SCRAPED = ['namespace', 'service', ...OF_THE_SCRAPE];

/** The addresses of this site's pages, of alerts and of runbooks, as a rule writes them. */
const OWN_ADDRESS = '^https?://[^?#]+/(?:runbooks|how-to|reference|a)/[A-Za-z0-9-]+(?:/[A-Za-z0-9]+)?/?$';

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
    .map(([labels, names]) => `if eq $alert ${names.map(quoted).join(' ')} }}{{ $names = ${slice(labels)} }}`);
  return `{{/*
  Links from notifications to runbooks, with the labels that describe the fault. For Alertmanager 0.25 or newer.
  Generated from the alert table: npx tsx scripts/generate/alerts-template.ts

  runbook.url       the address for a whole notification, from .CommonAnnotations and .CommonLabels; where the alerts differ in runbook_url, that of Alertmanager
  runbook.title     what the notification is about: the alert, or how many, and the namespace where all share it
  runbook.list      one line for each firing alert, for groups that hold several alerts
  runbook.alert     the address of one alert, called with the alert
  runbook.query     the query alone, called with labels

  Only an address of the form …/runbooks/<component or page>, without a query and without a fragment, gets labels: any other is sent as the rule has it.
*/}}

{{/* Where one label is exported_x, the scrape did not honour labels: x and the other labels of the scrape are the exporter's. */}}
{{ define "runbook.url" }}
{{- $labels := .CommonLabels }}
{{- range .Alerts }}{{ range .Labels.SortedPairs }}{{ if match "^exported_" .Name }}{{ $labels = $labels.Remove (${slice(SCRAPED.join(' '))}) }}{{ end }}{{ end }}{{ end }}
{{- with .CommonAnnotations.runbook_url }}{{ . }}{{ if match ${quoted(OWN_ADDRESS)} . }}{{ template "runbook.query" $labels }}{{ end }}{{ else }}{{ .ExternalURL }}{{ end }}
{{- end }}

{{ define "runbook.title" }}
{{- $all := . }}{{ $namespace := .CommonLabels.namespace }}
{{- range .Alerts }}{{ if and .Labels.exported_namespace (not $all.CommonLabels.exported_namespace) }}{{ $namespace = "" }}{{ end }}{{ end }}
{{- with .CommonLabels.exported_namespace }}{{ $namespace = . }}{{ end }}
{{- with .CommonLabels.alertname }}{{ . }}{{ else }}{{ len .Alerts }} alerts{{ end }}{{ with $namespace }} in {{ . }}{{ end }}
{{- end }}

{{ define "runbook.alert" }}{{ with .Annotations.runbook_url }}{{ . }}{{ if match ${quoted(OWN_ADDRESS)} . }}{{ template "runbook.query" $.Labels }}{{ end }}{{ end }}{{ end }}

{{ define "runbook.list" }}{{ range .Alerts.Firing }}{{ if .Annotations.runbook_url }}{{ template "runbook.alert" . }} {{ .Labels.alertname }}
{{ end }}{{ end }}{{ end }}

{{/* A missing label is left out. */}}
{{ define "runbook.query" }}
{{- $labels := . }}{{ range .SortedPairs }}{{ if match "^exported_" .Name }}{{ $labels = $labels.Remove (${slice(SCRAPED.join(' '))}) }}{{ end }}{{ end }}
{{- $names := ${slice(OBJECTS.join(' '))} }}
{{- /* A rule that the table does not know: what kube-state-metrics and node_exporter tell is not about their own Pod. */ -}}
{{- $exporter := index $labels "job" }}
{{- if match "node-exporter" (print $exporter) }}{{ $names = stringSlice "node" "instance" }}
{{- else if not (match "kube-state-metrics" (print $exporter)) }}{{ $names = ${slice([...OBJECTS, ...OF_THE_SCRAPE].join(' '))} }}
{{- else if not (or ${OBJECTS.filter((name) => name !== 'namespace')
    .map((name) => `(index $labels ${quoted(name)})`)
    .join(' ')}) }}{{ $names = ${slice([...OBJECTS, ...OF_THE_SCRAPE.slice(0, 2)].join(' '))} }}
{{- end }}
{{- $alert := index $labels "alertname" }}{{ ${branches.join('\n{{- else ')}
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
