/** Objects of scenarios, written as `kubectl apply` reads them. */
type Json = string | number | boolean | null | readonly Json[] | { readonly [name: string]: Json };
export type Fields = { readonly [name: string]: Json };

/** Several objects in one text. */
export function objects(...list: readonly Fields[]): string {
  return JSON.stringify({ apiVersion: 'v1', kind: 'List', items: list });
}

/** The image that every node of the lab has. */
export const BUSYBOX = 'docker.io/library/busybox:1.37';

/** A container that serves a page on port 8080. */
export const WEB: Fields = {
  name: 'web',
  image: BUSYBOX,
  command: ['sh', '-c', 'mkdir -p /tmp/www; echo ok > /tmp/www/index.html; exec httpd -f -p 8080 -h /tmp/www'],
  ports: [{ name: 'http', containerPort: 8080 }],
};

/** A Pod `api` with the label `app=api`. */
export function pod(container: Fields, spec: Fields = {}): Fields {
  return {
    apiVersion: 'v1',
    kind: 'Pod',
    metadata: { name: 'api', labels: { app: 'api' } },
    spec: { terminationGracePeriodSeconds: 1, ...spec, containers: [{ name: 'api', image: BUSYBOX, ...container }] },
  };
}

/** A Deployment with the label `app=<name>` and one container of its name. */
export function deployment(
  name: string,
  container: Fields,
  fields: Fields = {},
  spec: Fields = {},
  labels: Fields = {},
): Fields {
  return {
    apiVersion: 'apps/v1',
    kind: 'Deployment',
    metadata: { name },
    spec: {
      replicas: 1,
      selector: { matchLabels: { app: name } },
      ...fields,
      template: {
        metadata: { labels: { app: name, ...labels } },
        spec: { terminationGracePeriodSeconds: 1, ...spec, containers: [{ name, image: BUSYBOX, ...container }] },
      },
    },
  };
}

/** A Service for `app=<name>` on port 80. */
export function service(
  name: string,
  selector: Fields,
  targetPort: string | number = 8080,
  fields: Fields = {},
): Fields {
  return {
    apiVersion: 'v1',
    kind: 'Service',
    metadata: { name },
    spec: { selector, ports: [{ name: 'http', port: 80, targetPort }], ...fields },
  };
}

/** A Secret with the login of a registry. */
export function pullSecret(name: string, server: string, user: string, password: string): Fields {
  const auth = Buffer.from(`${user}:${password}`).toString('base64');
  const config = JSON.stringify({ auths: { [server]: { username: user, password, auth } } });
  return {
    apiVersion: 'v1',
    kind: 'Secret',
    metadata: { name },
    type: 'kubernetes.io/dockerconfigjson',
    data: { '.dockerconfigjson': Buffer.from(config).toString('base64') },
  };
}
