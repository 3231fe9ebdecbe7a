/** A form of an office, which is in Chinese: as it is handed out, and filled in as a sample by people who do not exist. */
export interface OfficialForm {
  /** As in its address: `/forms/{id}/`. */
  readonly id: string;
  readonly title: string;
  readonly rows: readonly {readonly label: string; readonly sample: string}[];
  /** What the applicant declares with a signature. */
  readonly declaration?: string;
}
