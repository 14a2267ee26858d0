// kube-prometheus: every component has its own pattern; this sets all of them to one site.
function(site) {
  local pattern(component) = { mixin+: { _config+: { runbookURLPattern: site + '/runbooks/' + component + '/%s' } } },
  values+:: {
    alertmanager+: pattern('alertmanager'),
    grafana+: pattern('grafana'),
    kubePrometheus+: pattern('general'),
    kubernetesControlPlane+: pattern('kubernetes'),
    kubeStateMetrics+: pattern('kube-state-metrics'),
    nodeExporter+: pattern('node'),
    prometheus+: pattern('prometheus'),
    prometheusOperator+: pattern('prometheus-operator'),
  },
}
