// Feedback of citizens and businesses, counted for the unit that first received it.
import { counted } from './counted.js';
import { panel } from '../panel.js';
import { say } from '../words.js';

export function feedback() {
  return panel('feedback', 'feedback', ({ whole: { feedback: of } }) => counted(say('feedback'), 'feedback', of,
    [['feedbackReceived', 'received'], ['answered', 'answered'], ['answeredOnTime', 'answeredOnTime'], ['published', 'published'],
      ['refused', 'refused', 'plain']], Math.max(of.received, of.answered)), 'third');
}
