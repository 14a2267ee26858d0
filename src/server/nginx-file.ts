import { CACHE_RULES, ERROR_CACHE } from './header-files';

/** What the configuration of nginx is made from. */
export interface NginxSite {
  readonly headers: Readonly<Record<string, string>>;
  /** The path below which the site lives, with a slash at both ends. */
  readonly basePath: string;
  /** The address of each alert page in the default language, below the base path, as `/runbooks/node/nodeclockskew/`. */
  readonly alertAddresses: readonly string[];
}

/**
 * A whole configuration of nginx for the site, for the folder `conf.d`: the headers, the caching, the prepared gzip
 * files, the redirect to the trailing slash with the query kept, and an alert's address in any spelling.
 */
export function nginxFile({ headers, basePath, alertAddresses }: NginxSite): string {
  const below = basePath.slice(0, -1);
  const [assets, pages] = CACHE_RULES;
  return `# nginx for this site: copy the built site to /usr/share/nginx/html${basePath} and this file to /etc/nginx/conf.d/default.conf.
# Change the port, the name and the TLS settings in the server block; the rest belongs to this very build.

map_hash_bucket_size 128;
map_hash_max_size 8192;

map "$status:$uri" $site_cache {
  "~^[45]" "${ERROR_CACHE}";
  "~^[23]..:${below}${assets.path}" "${assets.value}";
  default "${pages.value}";
}

# An alert in its own spelling, under any component, with .md: the last part of the address names it.
map $uri $site_alert {
  "~*^${below}(?:/zh[^/]*)?/(?:a|alerts|runbooks)/(?:[^/]+/)*(?<alert>[^/]+?)(?:\\.(?:md|html?))?/?$" "$alert";
  default "";
}
# nginx compares these names without regard to case.
map $site_alert $site_alert_address {
${alertAddresses.map((address) => `  "${address.split('/').at(-2)}" "${address}";`).join('\n')}
  default "";
}
map $uri $site_language {
  "~*^${below}/zh" "/zh-Hans";
  default "";
}

server {
  listen 8080;
  server_name _;
  server_tokens off;
  absolute_redirect off;
  root /usr/share/nginx/html;
  index index.html;
  error_page 404 ${basePath}404.html;
  charset utf-8;
  charset_types text/html text/css text/javascript text/markdown text/plain text/xml application/javascript application/json application/xml;
  gzip_static on;
  gzip on;
  gzip_vary on;
  gzip_types text/css text/javascript text/markdown text/plain application/javascript application/json application/xml image/svg+xml;

${Object.entries(headers)
  .map(([name, value]) => `  add_header ${name} "${value.replaceAll('"', '\\"')}" always;`)
  .join('\n')}
  add_header Cache-Control "$site_cache" always;

  if ($request_method !~ ^(GET|HEAD)$) { return 405; }

  # $is_args$args keeps the labels of an alert link on every redirect.
  location / {
    if (-d $request_filename) { rewrite ^(.*[^/])$ $1/ redirect; }
    try_files $uri $uri/index.html @other;
  }
  location ~ \\.md$ {
    types { }
    default_type text/markdown;
    try_files $uri @other;
  }
  location ~ \\.(mmd|tmpl)$ {
    types { }
    default_type text/plain;
    try_files $uri =404;
  }
  location @other {
    if ($site_alert_address) { return 302 ${below}$site_language$site_alert_address$is_args$args; }
    return 404;
  }
}
`;
}
