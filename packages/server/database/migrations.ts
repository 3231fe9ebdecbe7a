import {sql, type Kysely, type Migration} from 'kysely';
import {consultationTables} from './consultation-tables.ts';
import {complaintTables} from './complaint-tables.ts';
import {deskTables} from './desk-tables.ts';
import {contactColumns} from './contact-columns.ts';
import {drawnNumbers} from './drawn-numbers.ts';
import {guideTables} from './guide-tables.ts';
import {identityColumns} from './identity-columns.ts';
import {publishedReportTables} from './published-report-tables.ts';
import {publishedTables} from './published-tables.ts';
import {starredLinks} from './starred-links.ts';
import {uploadTables} from './upload-tables.ts';

const first: Migration = {
  up: async (database: Kysely<unknown>) => {
    const {schema} = database;
    await schema
      .createTable('cases')
      .addColumn('number', 'text', (column) => column.primaryKey())
      .addColumn('content', 'json', (column) => column.notNull())
      .addColumn('updated_at', 'timestamptz', (column) => column.notNull())
      .execute();
    // A sequence and not a counter a day: it never makes one citizen wait for another.
    await sql`create sequence receipt_numbers`.execute(database);
    await schema
      .createTable('ratings')
      .addColumn('number', 'text', (column) => column.primaryKey())
      .addColumn('case_number', 'text', (column) => column.notNull().references('cases.number'))
      .addColumn('rating_number', 'smallint', (column) =>
        column.notNull().check(sql`rating_number in (1, 2)`),
      )
      .addColumn('idempotency_key', 'text', (column) => column.unique())
      .addColumn('provenance', 'text', (column) => column.notNull())
      .addColumn('grade', 'text', (column) => column.notNull())
      .addColumn('indicator_set', 'text', (column) => column.notNull())
      .addColumn('indicators', 'json', (column) => column.notNull())
      .addColumn('text', 'text', (column) => column.notNull())
      .addColumn('anonymous', 'boolean', (column) => column.notNull())
      .addColumn('channel', 'text', (column) => column.notNull())
      .addColumn('locale', 'text', (column) => column.notNull())
      .addColumn('digest', 'text', (column) => column.notNull())
      .addColumn('query_code_key', 'text', (column) => column.notNull())
      .addColumn('received_at', 'timestamptz', (column) => column.notNull())
      .addColumn('due_on', 'text')
      .addUniqueConstraint('one_rating_a_turn', ['case_number', 'rating_number'])
      .execute();
    await schema
      .createTable('contacts')
      .addColumn('rating', 'text', (column) =>
        column.primaryKey().references('ratings.number').onDelete('cascade'),
      )
      .addColumn('name', 'text', (column) => column.notNull())
      .addColumn('phone', 'text', (column) => column.notNull())
      .execute();
    await schema
      .createTable('outbox')
      .addColumn('rating', 'text', (column) =>
        column.primaryKey().references('ratings.number').onDelete('cascade'),
      )
      .addColumn('attempts', 'integer', (column) => column.notNull().defaultTo(0))
      .addColumn('next_attempt_at', 'timestamptz', (column) => column.notNull())
      .addColumn('last_error', 'text')
      .addColumn('forwarded_at', 'timestamptz')
      .addColumn('dead_at', 'timestamptz')
      .execute();
    await schema
      .createIndex('outbox_waiting')
      .on('outbox')
      .column('next_attempt_at')
      .where(sql<boolean>`forwarded_at is null and dead_at is null`)
      .execute();
  },
};

/** Every change of the tables, in the order of its name. A released one is never edited. */
export const migrations: Record<string, Migration> = {
  '001-ratings': first,
  '002-consultations': consultationTables,
  '004-desk': deskTables,
  '003-published': publishedTables,
  '005-complaints': complaintTables,
  '006-uploads': uploadTables,
  '007-identities': identityColumns,
  '008-published-reports': publishedReportTables,
  '009-guides': guideTables,
  '010-drawn-numbers': drawnNumbers,
  '011-contacts': contactColumns,
  '012-starred-links': starredLinks,
};
