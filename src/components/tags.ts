import Chart from './Chart/Chart.astro';
import Compare from './Compare/Compare.astro';
import DataTable from './DataTable/DataTable.astro';
import Documents from './Documents/Documents.astro';
import Anchor from './markdown/Anchor.astro';
import DataCell from './markdown/DataCell.astro';
import HeadCell from './markdown/HeadCell.astro';
import Measure from './markdown/Measure.astro';
import MeasureHeading from './markdown/MeasureHeading.astro';
import NestedMeasure from './markdown/NestedMeasure.astro';
import NestedMeasureHeading from './markdown/NestedMeasureHeading.astro';
import Passage from './markdown/Passage.astro';
import Table from './markdown/Table.astro';
import UnanchoredH3 from './markdown/UnanchoredH3.astro';
import UnanchoredH4 from './markdown/UnanchoredH4.astro';
import Picture from './Picture/Picture.astro';
import PictureInText from './Picture/PictureInText.astro';
import EnteredHeading from './Questions/EnteredHeading.astro';
import EnteredQuestion from './Questions/EnteredQuestion.astro';
import NestedHeading from './Questions/NestedHeading.astro';
import NestedQuestion from './Questions/NestedQuestion.astro';
import Said from './Said/Said.astro';
import Source from './Source/Source.astro';
import Stats from './Stats/Stats.astro';
import Timeline from './Timeline/Timeline.astro';
import Value from './Value/Value.astro';

const tags = { Chart, Compare, DataTable, Documents, Said, Source, Stats, Timeline, Value };
const markdown = { a: Anchor, td: DataCell, th: HeadCell, table: Table, Passage, Picture, PictureInText };

/** What author tags and Markdown become on a page of their own. */
export const narrativeTags = {
  ...tags,
  ...markdown,
  Measure,
  MeasureHeading,
  Question: EnteredQuestion,
  QuestionHeading: EnteredHeading,
};

/** The same on the whole-report page, where areas are the second level. */
export const nestedNarrativeTags = {
  ...tags,
  ...markdown,
  h2: 'h3',
  h3: 'h4',
  h4: 'h5',
  Measure: NestedMeasure,
  MeasureHeading: NestedMeasureHeading,
  Question: NestedQuestion,
  QuestionHeading: NestedHeading,
};

/** The same for an area of which a heading has the words of one before it: a page has each address once. */
export const unanchoredNarrativeTags = { ...nestedNarrativeTags, h2: UnanchoredH3, h3: UnanchoredH4 };
