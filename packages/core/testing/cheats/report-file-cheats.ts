import {AdapterError} from '../../adapter-error.ts';
import type {Complaint, SentFile} from '../../contract/complaint.ts';
import {filesIn} from '../../complaint-rules.ts';
import {randomKey} from '../../random-key.ts';
import {refusedAs, type Cheat, type NamedCheat} from './cheating.ts';
import {bringing, eachAnswer, refusingReports, showingReports, without} from './report-cheating.ts';

const neverCame = 'refuses a report whose file never came as "missing", at its field';
const wrongBytes = 'takes no bytes but those of the digest, and no report with them';
const twice = 'takes a file that is brought twice once, before the report and after it';
const given = 'hands out the file of a report byte by byte';
const shown = 'shows the file of a report by what is in it, with its type and its size';

/** Files that are lost, mixed up, or given to others. */
export const reportFileCheats: NamedCheat[] = [
  [
    'looks for the files again when a report comes again',
    'takes a report whose file was brought before, and gives one receipt however often it comes',
    (honest) => {
      const keys = new Set<string>();
      return {
        sendComplaint: (sent, options) => {
          const isAgain = keys.has(options.key);
          keys.add(options.key);
          return isAgain ? refusedAs('rejected', missingIn(sent)) : honest.sendComplaint(sent, options);
        },
      };
    },
  ],
  ['takes no file twice', twice, once()],
  [
    'takes no file again that a report has',
    twice,
    (honest) => {
      const taken = new Set<string>();
      return {
        sendFile: (file, options) =>
          taken.has(options.digest) ? refusedAs('rejected') : honest.sendFile(file, options),
        sendComplaint: async (sent, options) => {
          const receipt = await honest.sendComplaint(sent, options);
          for (const {digest} of filesIn(sent.answers)) taken.add(digest);
          return receipt;
        },
      };
    },
  ],
  ['takes a report without the file that never came', neverCame, forgettingFiles()],
  [
    'refuses a report whose file never came, and does not say which',
    neverCame,
    refusingReports(({kind}) => refusedAs(kind)),
  ],
  [
    'keeps files by their digest alone',
    'refuses a report whose file came under the token of another as "missing", at its field',
    remembering((sent, {token}) => ({...sent, uploadToken: token})),
  ],
  [
    'knows better what a file is',
    'refuses a report that says of its file what is not so as "missing", at its field',
    remembering((sent, {file}) => ({
      ...sent,
      answers: eachAnswer(sent.answers, (answer) => ('files' in answer ? {files: [file]} : answer)),
    })),
  ],
  [
    'finds the token by itself',
    'refuses a report with files and without their token',
    remembering((sent, {token}) => ({...sent, uploadToken: sent.uploadToken ?? token})),
  ],
  [
    'takes whatever bytes come',
    wrongBytes,
    bringing((honest, ...brought) => honest.sendFile(...brought).catch(() => undefined)),
  ],
  [
    'does not say that the bytes are wrong',
    wrongBytes,
    bringing((honest, ...brought) => honest.sendFile(...brought).catch(() => refusedAs('rejected'))),
  ],
  ['refuses wrong bytes, and takes the report without them', wrongBytes, forgettingFiles()],
  [
    'takes files of every type',
    'takes no file of a type that the profile does not list',
    bringing((honest, ...brought) => honest.sendFile(...brought).catch(() => undefined)),
  ],
  [
    'throws the files of a report away that it refused',
    'leaves the files of a report that it refused to the same report, put right',
    (honest) => {
      const gone = new Set<string>();
      return {
        sendComplaint: (sent, options) => {
          const {uploadToken = ''} = sent;
          if (gone.has(uploadToken)) return refusedAs('rejected', missingIn(sent));
          return honest.sendComplaint(sent, options).catch((error: unknown) => {
            gone.add(uploadToken);
            throw error;
          });
        },
      };
    },
  ],
  [
    'lets two reports have one file',
    'gives no file of one report to another',
    (honest) => {
      const files = new Map<string, Blob>();
      return {
        sendFile: async (file, options) => {
          files.set(options.digest, file);
          return honest.sendFile(file, options);
        },
        ...refusingReports(async (_, honest, sent, options) => {
          const token = randomKey();
          for (const {digest} of filesIn(sent.answers)) {
            await honest.sendFile(files.get(digest)!, {token, digest});
          }
          return honest.sendComplaint({...sent, uploadToken: token}, options);
        })(honest),
      };
    },
  ],
  [
    'brings a file for one who has stopped',
    'brings no file for a caller who has stopped',
    bringing((honest, file, {token, digest}) => honest.sendFile(file, {token, digest})),
  ],
  [
    'says that it stopped, and has brought the file',
    'brings no file for a caller who has stopped',
    bringing(async (honest, file, {token, digest, signal}) => {
      await honest.sendFile(file, {token, digest});
      if (signal?.aborted) throw new AdapterError('unavailable');
    }),
  ],
  ['shows a report without its files', shown, showingFiles(() => [])],
  [
    'rounds the size of a file',
    shown,
    showingFiles((files) => files.map((file) => ({...file, bytes: 1000}))),
  ],
  [
    'hands out a file that it made smaller',
    given,
    (honest) => ({
      loadAttachment: async (...query) => (await honest.loadAttachment(...query)).slice(0, 100),
    }),
  ],
  [
    'hands out a file to whoever knows its digest',
    'hands out no file of a report without its own code, and answers every such miss alike',
    handingOut(),
  ],
  [
    'says that there is such a file',
    'hands out no file of a report without its own code, and answers every such miss alike',
    (honest) => ({
      loadAttachment: (query) =>
        honest
          .loadAttachment(query)
          .catch(() => refusedAs('rejected', [{field: query.queryCode, code: 'wrong'}])),
    }),
  ],
  ['hands out what was erased', 'hands out no file of a report that was erased', handingOut()],
];

const missingIn = ({answers}: Complaint) =>
  Object.keys(answers).map((id) => ({field: `answers.${id}`, code: 'missing'}));

/** Refuses a file that it was brought before. */
function once(): Cheat {
  return (honest) => {
    const brought = new Set<string>();
    return {
      sendFile: (file, options) => {
        if (brought.has(options.digest)) return refusedAs('rejected');
        brought.add(options.digest);
        return honest.sendFile(file, options);
      },
    };
  };
}

/** Takes a report whose file is missing without it. */
function forgettingFiles(): Cheat {
  return refusingReports((_, honest, sent, options) =>
    honest.sendComplaint({...sent, answers: without(sent.answers, (answer) => 'files' in answer)}, options),
  );
}

/** Changes a report by what it remembers of the file that came last. */
function remembering(change: (sent: Complaint, last: {token: string; file: SentFile}) => Complaint): Cheat {
  return (honest) => {
    let last = {token: '', file: {digest: '', type: '', bytes: 0}};
    return {
      sendFile: (file, options) => {
        const {token, digest} = options;
        last = {token, file: {digest, type: file.type, bytes: file.size}};
        return honest.sendFile(file, options);
      },
      sendComplaint: (sent, options) => honest.sendComplaint(change(sent, last), options),
    };
  };
}

/** Shows other files than came, or no answer where none are left. */
function showingFiles(change: (files: SentFile[]) => SentFile[]): Cheat {
  return showingReports(({answers}) => ({
    answers: without(
      eachAnswer(answers, (answer) => ('files' in answer ? {files: change(answer.files)} : answer)),
      (answer) => 'files' in answer && answer.files.length === 0,
    ),
  }));
}

/** Hands out every file that it ever saw. */
function handingOut(): Cheat {
  return (honest) => {
    const files = new Map<string, Blob>();
    return {
      sendFile: (file, options) => {
        files.set(options.digest, file);
        return honest.sendFile(file, options);
      },
      loadAttachment: async ({attachment}) => files.get(attachment) ?? refusedAs('rejected'),
    };
  };
}
