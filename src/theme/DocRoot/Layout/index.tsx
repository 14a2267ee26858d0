import { useDocsSidebar } from '@docusaurus/plugin-content-docs/client';
import { AreaNavigation } from '@site/src/components/page/AreaNavigation';
import type { Props } from '@theme/DocRoot/Layout';
import styles from './styles.module.css';

/** The frame of a page: its area at the left, the page at the right. */
export default function DocRootLayout({ children }: Props) {
  const sidebar = useDocsSidebar();
  return (
    <div className={styles.frame}>
      {sidebar && <AreaNavigation name={sidebar.name} items={sidebar.items} />}
      {children}
    </div>
  );
}
