import type {Complaint, Point, PublishedReport} from '@huiyin/core';

/** A published report, and how far it is from where the citizen’s own is, in metres, where both say so. */
export interface NearReport {
  report: PublishedReport;
  metres?: number;
}

/** The nearest first, as far as the citizen has set a point, which stays on the device; else the most alike. */
export const byNearness = async (
  reports: readonly PublishedReport[],
  complaint: Pick<Complaint, 'answers'>,
): Promise<NearReport[]> => {
  const point = pointIn(complaint);
  if (!point || !reports.some(({place}) => place?.point)) return reports.map((report) => ({report}));
  const {metresBetween} = await import('@huiyin/core/place');
  return reports
    .map((report): NearReport => {
      const there = report.place?.point;
      return {report, ...(there && {metres: metresBetween(point, there)})};
    })
    .sort((one, other) => (one.metres ?? Infinity) - (other.metres ?? Infinity) || 0);
};

const pointIn = ({answers}: Pick<Complaint, 'answers'>): Point | undefined =>
  Object.values(answers)
    .flatMap((answer) => ('place' in answer ? [answer.place.point] : []))
    .find((point) => point !== undefined);
