// The panels in the order they stand on the page.
import { ahead } from './ahead.js';
import { assessments } from './assessments.js';
import { feedback } from './feedback.js';
import { fields } from './fields.js';
import { flow } from './flow.js';
import { holders } from './holders.js';
import { index } from './index.js';
import { now } from './now.js';
import { publication } from './publication.js';
import { ranking } from './ranking.js';
import { reports } from './reports.js';
import { satisfaction } from './satisfaction.js';
import { trend } from './trend.js';

export const panels = () => [now, trend, ahead, ranking, holders, fields, flow, satisfaction, feedback, publication, index,
  reports, assessments]
  .map(build => build());
