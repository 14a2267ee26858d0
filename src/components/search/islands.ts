import { island } from '@site/src/components/islands/island';
import { Diagnosis as LiveDiagnosis } from './Diagnosis';
import { SearchField as LiveField } from './SearchField';

/** What of this room stands on pages by itself; the search of every page comes with the header. */
export const SearchField = island('SearchField', LiveField);
export const Diagnosis = island('Diagnosis', LiveDiagnosis);
