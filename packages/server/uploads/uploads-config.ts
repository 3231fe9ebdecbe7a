import type {ScanFile} from './scan-command.ts';

/** A bucket of a service that speaks S3. Who may use it is read where the AWS SDK reads it, such as `AWS_ACCESS_KEY_ID`. */
export interface Bucket {
  bucket: string;
  region: string;
  /** Of a service that is not Amazon’s, such as `https://minio.example.gov.cn`. */
  endpoint?: string;
  /** Whether the bucket’s name stands in the path, as MinIO wants it, and not in the host. */
  pathStyle?: boolean;
}

/** Where the files of reports lie, and how much is taken. */
export interface UploadsConfig {
  /** A folder that no web server serves, or a bucket that nobody else reads. */
  place: {folder: string} | Bucket;
  /** The most bytes of all files that belong to no report yet. */
  unboundBytes: number;
  /** The most bytes that one address may bring a day, and announce an hour. A whole county can sit behind one. */
  bytesPerDay: number;
  /** Looks for viruses. Without it nobody does. */
  scanFile?: ScanFile;
}
