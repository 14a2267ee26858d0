/**
 * A Dockerfile that puts the built site and its nginx configuration into an image, for networks without the internet.
 *
 * @param basePath the path below which the site lives, with a slash at both ends
 */
export function containerFile(basePath: string): string {
  return `# Run in the folder of the built site: docker build -f deploy/Dockerfile -t runbooks .
# Behind a proxy or without the internet, name an nginx image of your own registry in NGINX_IMAGE.
ARG NGINX_IMAGE=docker.io/nginxinc/nginx-unprivileged:stable-alpine
FROM \${NGINX_IMAGE}
COPY deploy/nginx.conf /etc/nginx/conf.d/default.conf
COPY . /usr/share/nginx/html${basePath}
`;
}
