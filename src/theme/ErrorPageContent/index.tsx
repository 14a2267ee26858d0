import { useLocale } from '@site/src/components/useLocale';
import { LOCALES, type Localized } from '@site/src/content/locale';
import { useEffect } from 'react';

interface Props {
  readonly error: Error;
  readonly tryAgain?: () => void;
}

const TEXTS = {
  title: { en: 'This page could not be shown', 'zh-Hans': '页面无法显示' },
  reload: { en: 'Load it again', 'zh-Hans': '重新加载' },
  ways: { en: 'Other ways in', 'zh-Hans': '其他入口' },
  symptoms: { en: 'All symptoms', 'zh-Hans': '全部现象' },
  alerts: { en: 'All alerts', 'zh-Hans': '全部告警' },
  home: { en: 'Search from the home page', 'zh-Hans': '从首页搜索' },
} as const satisfies Record<string, Localized>;

const WAYS = [
  ['/', TEXTS.home],
  ['/symptoms/', TEXTS.symptoms],
  ['/alerts/', TEXTS.alerts],
] as const;

/** What stands where a page has crashed: the ways on. The error itself helps nobody on call, so it goes to the console. */
export default function ErrorPageContent({ error }: Props) {
  const locale = useLocale();
  useEffect(() => console.error(error), [error]);
  const prefix = locale === LOCALES[0] ? '' : `/${locale}`;
  return (
    <main className="index-page">
      <h1>{TEXTS.title[locale]}</h1>
      <p>
        <button type="button" onClick={() => window.location.reload()}>
          {TEXTS.reload[locale]}
        </button>
      </p>
      <p>{TEXTS.ways[locale]}</p>
      <ul>
        {WAYS.map(([address, label]) => (
          <li key={address}>
            <a href={prefix + address}>{label[locale]}</a>
          </li>
        ))}
      </ul>
    </main>
  );
}
