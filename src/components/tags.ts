import Chart from './Chart/Chart.astro';
import Compare from './Compare/Compare.astro';
import DataTable from './DataTable/DataTable.astro';
import Documents from './Documents/Documents.astro';
import Anchor from './markdown/Anchor.astro';
import DataCell from './markdown/DataCell.astro';
import HeadCell from './markdown/HeadCell.astro';
import MeasureHeading from './markdown/MeasureHeading.astro';
import MeasureHeadingThree from './markdown/MeasureHeadingThree.astro';
import Paragraph from './markdown/Paragraph.astro';
import Source from './Source/Source.astro';
import Stats from './Stats/Stats.astro';
import Timeline from './Timeline/Timeline.astro';
import Value from './Value/Value.astro';

const tags = { Chart, Compare, DataTable, Documents, Source, Stats, Timeline, Value };
const markdown = { a: Anchor, p: Paragraph, td: DataCell, th: HeadCell };

/** What author tags and Markdown become on a page of their own. */
export const narrativeTags = { ...tags, ...markdown, h2: MeasureHeading };

/** The same on the whole-report page, where areas are the second level. */
export const nestedNarrativeTags = { ...tags, ...markdown, h2: MeasureHeadingThree };
