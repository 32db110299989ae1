import { fail, ok } from '../../domain/errors';
import { TASK_OUTCOMES, type TaskOutcome, type TaskStatus } from '../../domain/task/task';
import { lettersOf } from '../../domain/text/letters';
import { isBlank, type Read } from './text-values';
import { byWord } from './word-table';

/** Words for it in English, German and French. */
const STATUSES: Record<TaskStatus, string> = {
  open: `
    open new todo notstarted inprogress started active pending planned scheduled waiting waitingonsomeoneelse deferred onhold overdue late
    blocked offen neu nichtbegonnen nichtgestartet begonnen inbearbeitung inarbeit laufend aktiv ausstehend geplant warten wartend
    wartenaufjemandanderen zuruckgestellt zurueckgestellt uberfallig ueberfaellig blockiert
    ouvert ouverte nouveau nouvelle afaire nondemarre nondemarree commence commencee encours actif planifie planifiee enattente
    reporte reportee differe differee enretard bloque bloquee`,
  done: `
    done completed complete closed finished success closedsuccess resolved yes true erledigt abgeschlossen fertig beendet gelost geloest ja
    termine terminee acheve achevee fait faite ferme fermee resolu resolue oui`,
  skipped: `
    skipped skip cancelled canceled dismissed notneeded nolongerneeded notapplicable wontdo closednoaction
    ubersprungen uebersprungen abgebrochen storniert verworfen entfallt entfaellt nichtnotig nichtmehrnotig nichtmehrnoetig
    ignore ignoree annule annulee abandonne abandonnee inutile plusnecessaire nonapplicable`,
};

const STATUS_BY_WORD = byWord(STATUSES);

/** An empty status is an open task: files of things to do often have no status at all. */
export function readStatus(cell: string): Read<TaskStatus> {
  if (isBlank(cell)) return ok('open');
  const status = STATUS_BY_WORD.get(lettersOf(cell));
  return status ? ok(status) : fail('cells.noStatus');
}

/** One of our own outcomes; other words stay out, since reports count by outcome. */
export function readOutcome(cell: string): TaskOutcome | undefined {
  return TASK_OUTCOMES.find((outcome) => outcome.toLowerCase() === cell.toLowerCase());
}
