import type { LanguageFn } from 'lowlight';

type Highlighter = Parameters<LanguageFn>[0];
type Language = ReturnType<LanguageFn>;

/** PromQL, enough for colours. Source: https://prometheus.io/docs/prometheus/latest/querying/basics/ */
export function promql(highlighter: Highlighter): Language {
  return {
    name: 'PromQL',
    case_insensitive: false,
    keywords: {
      keyword: 'by without on ignoring group_left group_right and or unless bool offset atan2',
      built_in: `sum min max avg count count_values stddev stdvar topk bottomk quantile group limitk limit_ratio rate irate increase delta idelta deriv
        predict_linear histogram_quantile label_replace label_join absent absent_over_time avg_over_time min_over_time max_over_time sum_over_time
        count_over_time quantile_over_time last_over_time present_over_time changes resets clamp clamp_min clamp_max ceil floor round abs exp ln log2 log10
        sqrt scalar vector time timestamp minute hour day_of_week day_of_month day_of_year days_in_month month year sort sort_desc`,
    },
    contains: [
      highlighter.HASH_COMMENT_MODE,
      highlighter.QUOTE_STRING_MODE,
      highlighter.APOS_STRING_MODE,
      { className: 'number', begin: /\b\d+(?:\.\d+)?(?:ms|[smhdwy])?\b/ },
    ],
  };
}

/** jq, enough for colours. Source: https://jqlang.org/manual/ */
export function jq(highlighter: Highlighter): Language {
  return {
    name: 'jq',
    keywords: {
      keyword: 'if then elif else end as def reduce foreach try catch and or not label import include',
      built_in:
        'select map keys length has del to_entries from_entries with_entries test match split join sort_by group_by unique any all empty tojson fromjson',
      literal: 'true false null',
    },
    contains: [
      highlighter.HASH_COMMENT_MODE,
      highlighter.QUOTE_STRING_MODE,
      { className: 'variable', begin: /\$[a-zA-Z_]\w*/ },
      highlighter.NUMBER_MODE,
    ],
  };
}

/** Rego, enough for colours. Source: https://www.openpolicyagent.org/docs/policy-language */
export function rego(highlighter: Highlighter): Language {
  return {
    name: 'Rego',
    keywords: {
      keyword: 'package import as default not with some every in if contains else',
      literal: 'true false null',
      built_in: 'input data count sprintf startswith endswith',
    },
    contains: [highlighter.HASH_COMMENT_MODE, highlighter.QUOTE_STRING_MODE, highlighter.NUMBER_MODE],
  };
}
