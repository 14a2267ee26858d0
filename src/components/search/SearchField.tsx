import { SearchBox } from './SearchBox';
import styles from './SearchField.module.css';

/** The field of the home page: it takes a few words, an error line or a whole output. */
export function SearchField() {
  return (
    <search className={styles.field}>
      <SearchBox floating />
    </search>
  );
}
