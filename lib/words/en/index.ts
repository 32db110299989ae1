import { action } from './action';
import { activity } from './activity';
import { admin } from './admin';
import { bands } from './bands';
import { book } from './book';
import { bookTools } from './bookTools';
import { bundle } from './bundle';
import { capture } from './capture';
import { cells } from './cells';
import { change } from './change';
import { choice } from './choice';
import { client } from './client';
import { columns } from './columns';
import { compare } from './compare';
import { connect } from './connect';
import { connections } from './connections';
import { contact } from './contact';
import { contacts } from './contacts';
import { controls } from './controls';
import { dates } from './dates';
import { desk } from './desk';
import { diagnostic } from './diagnostic';
import { dock } from './dock';
import { draw } from './draw';
import { drift } from './drift';
import { environment } from './environment';
import { errors } from './errors';
import { escalation } from './escalation';
import { estimate } from './estimate';
import { evidence } from './evidence';
import { facts } from './facts';
import { family } from './family';
import { fileRows } from './fileRows';
import { files } from './files';
import { forgetAccount } from './forgetAccount';
import { forgetting } from './forgetting';
import { handMade } from './handMade';
import { header } from './header';
import { importAmounts } from './importAmounts';
import { importColumns } from './importColumns';
import { importConflict } from './importConflict';
import { importDates } from './importDates';
import { importDecision } from './importDecision';
import { importFile } from './importFile';
import { importHeading } from './importHeading';
import { importPreview } from './importPreview';
import { importRejected } from './importRejected';
import { importScale } from './importScale';
import { importStatus } from './importStatus';
import { inserting } from './inserting';
import { labels } from './labels';
import { lists } from './lists';
import { logBox } from './logBox';
import { manifest } from './manifest';
import { mapping } from './mapping';
import { match } from './match';
import { moments } from './moments';
import { money } from './money';
import { neverLog } from './neverLog';
import { note } from './note';
import { notices } from './notices';
import { outbox } from './outbox';
import { outboxPage } from './outboxPage';
import { outcome } from './outcome';
import { outreach } from './outreach';
import { overlay } from './overlay';
import { override } from './override';
import { packet } from './packet';
import { packetChoice } from './packetChoice';
import { panel } from './panel';
import { people } from './people';
import { playbookWords } from './playbookWords';
import { policy } from './policy';
import { preflight } from './preflight';
import { presenting } from './presenting';
import { quiet } from './quiet';
import { rail } from './rail';
import { ready } from './ready';
import { reasons } from './reasons';
import { reckoned } from './reckoned';
import { recording } from './recording';
import { records } from './records';
import { recordsPage } from './recordsPage';
import { redacted } from './redacted';
import { refresh } from './refresh';
import { refused } from './refused';
import { regions } from './regions';
import { regular } from './regular';
import { renewal } from './renewal';
import { renewalReasons } from './renewalReasons';
import { rows } from './rows';
import { rubric } from './rubric';
import { runs } from './runs';
import { salesforce } from './salesforce';
import { salesforceTask } from './salesforceTask';
import { same } from './same';
import { score } from './score';
import { settings } from './settings';
import { settingsCompany } from './settingsCompany';
import { settingsData } from './settingsData';
import { settingsExport } from './settingsExport';
import { settingsForget } from './settingsForget';
import { settingsHosts } from './settingsHosts';
import { settingsPins } from './settingsPins';
import { settingsRecord } from './settingsRecord';
import { settingsScreen } from './settingsScreen';
import { setup } from './setup';
import { severity } from './severity';
import { shots } from './shots';
import { side } from './side';
import { signIn } from './signIn';
import { source } from './source';
import { sources } from './sources';
import { systems } from './systems';
import { tasks } from './tasks';
import { templateCheck } from './templateCheck';
import { templateFields } from './templateFields';
import { templates } from './templates';
import { ticketStatus } from './ticketStatus';
import { tickets } from './tickets';
import { today } from './today';
import { touchpoint } from './touchpoint';
import { touchpointAsk } from './touchpointAsk';
import { touchpointEdit } from './touchpointEdit';
import { touchpointLogged } from './touchpointLogged';
import { touchpointReceipt } from './touchpointReceipt';
import { touchpointTypes } from './touchpointTypes';
import { unlogged } from './unlogged';
import { usage } from './usage';
import { welcome } from './welcome';
import { welcomeNext } from './welcomeNext';
import { welcomePages } from './welcomePages';
import { zendesk } from './zendesk';

/** Every text of the product. A key is `area.what`; the area is the file's name. */
export const en = {
  language: 'en-GB',
  ...action,
  ...activity,
  ...admin,
  ...bands,
  ...book,
  ...bookTools,
  ...bundle,
  ...capture,
  ...cells,
  ...change,
  ...choice,
  ...client,
  ...columns,
  ...compare,
  ...connect,
  ...connections,
  ...contact,
  ...controls,
  ...dates,
  ...desk,
  ...diagnostic,
  ...dock,
  ...draw,
  ...drift,
  ...environment,
  ...errors,
  ...escalation,
  ...estimate,
  ...evidence,
  ...facts,
  ...family,
  ...fileRows,
  ...files,
  ...forgetAccount,
  ...forgetting,
  ...handMade,
  ...header,
  ...importAmounts,
  ...importColumns,
  ...importConflict,
  ...importDates,
  ...importScale,
  ...importDecision,
  ...importFile,
  ...importHeading,
  ...importPreview,
  ...importRejected,
  ...importStatus,
  ...inserting,
  ...labels,
  ...lists,
  ...logBox,
  ...manifest,
  ...mapping,
  ...match,
  ...moments,
  ...money,
  ...note,
  ...notices,
  ...outbox,
  ...outboxPage,
  ...outcome,
  ...outreach,
  ...overlay,
  ...override,
  ...packet,
  ...packetChoice,
  ...panel,
  ...people,
  ...playbookWords,
  ...policy,
  ...preflight,
  ...presenting,
  ...quiet,
  ...rail,
  ...ready,
  ...reasons,
  ...reckoned,
  ...redacted,
  ...refresh,
  ...refused,
  ...recording,
  ...records,
  ...recordsPage,
  ...contacts,
  ...regular,
  ...regions,
  ...renewal,
  ...renewalReasons,
  ...rows,
  ...runs,
  ...rubric,
  ...salesforce,
  ...salesforceTask,
  ...same,
  ...score,
  ...settings,
  ...settingsCompany,
  ...settingsData,
  ...settingsExport,
  ...settingsForget,
  ...settingsHosts,
  ...settingsPins,
  ...settingsRecord,
  ...settingsScreen,
  ...setup,
  ...severity,
  ...shots,
  ...side,
  ...signIn,
  ...source,
  ...systems,
  ...tasks,
  ...templateCheck,
  ...templateFields,
  ...templates,
  ...ticketStatus,
  ...tickets,
  ...today,
  ...touchpoint,
  ...touchpointAsk,
  ...touchpointEdit,
  ...touchpointLogged,
  ...touchpointReceipt,
  ...touchpointTypes,
  ...neverLog,
  ...sources,
  ...unlogged,
  ...usage,
  ...welcome,
  ...welcomeNext,
  ...welcomePages,
  ...zendesk,
} as const;
