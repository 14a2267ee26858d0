/** Directives of nginx' own modules and of its most common ones, from https://nginx.org/en/docs/dirindex.html; they are the ones that pages show. */
export const NGINX_DIRECTIVES: ReadonlySet<string> = new Set(
  `absolute_redirect accept_mutex access_log add_header add_trailer aio alias allow auth_basic auth_basic_user_file auth_request auth_request_set autoindex
break charset chunked_transfer_encoding client_body_buffer_size client_body_temp_path client_body_timeout client_header_buffer_size client_header_timeout client_max_body_size
daemon default_type deny directio disable_symlinks env error_log error_page etag events expires fastcgi_param fastcgi_pass fastcgi_index fastcgi_read_timeout geo grpc_pass grpc_set_header grpc_read_timeout grpc_send_timeout
gzip gzip_comp_level gzip_min_length gzip_proxied gzip_types gzip_vary hash http http2 http2_max_concurrent_streams if if_modified_since ignore_invalid_headers include index internal ip_hash
keepalive keepalive_requests keepalive_time keepalive_timeout large_client_header_buffers least_conn limit_conn limit_conn_status limit_conn_zone limit_except limit_rate limit_rate_after limit_req limit_req_status limit_req_zone
listen load_module location log_format log_not_found log_subrequest map map_hash_bucket_size map_hash_max_size master_process max_ranges mirror msie_padding multi_accept open_file_cache
pid port_in_redirect preread_buffer_size preread_timeout proxy_bind proxy_buffer_size proxy_buffering proxy_buffers proxy_busy_buffers_size proxy_cache proxy_cache_background_update proxy_cache_bypass proxy_cache_key proxy_cache_lock proxy_cache_methods proxy_cache_path proxy_cache_revalidate proxy_cache_use_stale proxy_cache_valid proxy_connect_timeout proxy_cookie_domain proxy_cookie_path proxy_hide_header proxy_http_version proxy_ignore_headers proxy_intercept_errors proxy_max_temp_file_size proxy_method proxy_next_upstream proxy_next_upstream_timeout proxy_next_upstream_tries proxy_no_cache proxy_pass proxy_pass_header proxy_pass_request_body proxy_pass_request_headers proxy_protocol proxy_read_timeout proxy_redirect proxy_request_buffering proxy_responses proxy_send_timeout proxy_set_body proxy_set_header proxy_socket_keepalive proxy_ssl proxy_ssl_certificate proxy_ssl_certificate_key proxy_ssl_name proxy_ssl_protocols proxy_ssl_server_name proxy_ssl_trusted_certificate proxy_ssl_verify proxy_ssl_verify_depth proxy_temp_path proxy_timeout
random real_ip_header real_ip_recursive recursive_error_pages reset_timedout_connection resolver resolver_timeout return rewrite rewrite_log root satisfy send_timeout sendfile sendfile_max_chunk server server_name server_name_in_redirect server_names_hash_bucket_size server_tokens set set_real_ip_from split_clients ssi ssl_buffer_size ssl_certificate ssl_certificate_key ssl_ciphers ssl_client_certificate ssl_dhparam ssl_ecdh_curve ssl_prefer_server_ciphers ssl_preread ssl_protocols ssl_reject_handshake ssl_session_cache ssl_session_tickets ssl_session_timeout ssl_stapling ssl_stapling_verify ssl_trusted_certificate ssl_verify_client ssl_verify_depth stream stub_status sub_filter
tcp_nodelay tcp_nopush timer_resolution try_files types types_hash_bucket_size types_hash_max_size underscores_in_headers upstream use user uwsgi_pass variables_hash_max_size worker_aio_requests worker_connections worker_cpu_affinity worker_priority worker_processes worker_rlimit_nofile worker_shutdown_timeout zone merge_slashes satisfy connection_pool_size request_pool_size lingering_close`.split(
    /\s+/,
  ),
);

/** Directives that hold others in braces. `types`, `map`, `geo` and `split_clients` hold lines of their own form. */
export const NGINX_BLOCKS: ReadonlySet<string> = new Set(
  'http server location upstream events stream if limit_except types map geo split_clients mail match'.split(' '),
);
export const FREE_BLOCKS: ReadonlySet<string> = new Set(['types', 'map', 'geo', 'split_clients', 'match']);
