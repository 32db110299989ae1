import type { Translated } from '../catalogue';
import type { en } from '../en';
import { book } from './book';
import { bookTools } from './bookTools';
import { compare } from './compare';
import { dates } from './dates';
import { desk } from './desk';
import { importColumns } from './importColumns';
import { importDates } from './importDates';
import { importDecision } from './importDecision';
import { importFile } from './importFile';
import { importHeading } from './importHeading';
import { importPreview } from './importPreview';
import { importRejected } from './importRejected';
import { importStatus } from './importStatus';
import { manifest } from './manifest';
import { renewal } from './renewal';
import { settings } from './settings';
import { settingsCompany } from './settingsCompany';
import { settingsData } from './settingsData';
import { settingsExport } from './settingsExport';
import { settingsForget } from './settingsForget';
import { settingsHosts } from './settingsHosts';
import { settingsPins } from './settingsPins';
import { settingsScreen } from './settingsScreen';
import { today } from './today';
import { welcome } from './welcome';
import { welcomeNext } from './welcomeNext';
import { welcomePages } from './welcomePages';

export const de = {
  language: 'de',
  ...book,
  ...bookTools,
  ...compare,
  ...dates,
  ...desk,
  ...importColumns,
  ...importDates,
  ...importDecision,
  ...importFile,
  ...importHeading,
  ...importPreview,
  ...importRejected,
  ...importStatus,
  ...manifest,
  ...renewal,
  ...settings,
  ...settingsCompany,
  ...settingsData,
  ...settingsExport,
  ...settingsForget,
  ...settingsHosts,
  ...settingsPins,
  ...settingsScreen,
  ...today,
  ...welcome,
  ...welcomeNext,
  ...welcomePages,
} satisfies Translated<typeof en>;
