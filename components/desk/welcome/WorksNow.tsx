import styles from './Welcome.module.css';

const NOW = [
  'Whose ticket, mail or record is open, and why Sidelight thinks so.',
  'Health, renewal, people and playbook tasks from the book you bring.',
  'Zendesk requesters and organizations, read with the session you are signed in with.',
  'Tasks completed and accounts added by hand, kept in this browser, offline too.',
];

/** What needs nobody's permission. */
export function WorksNow() {
  return (
    <section aria-labelledby="works-now" className={styles.about}>
      <h2 id="works-now" className={styles.title}>
        What works now
      </h2>
      <ul className={styles.bullets}>
        {NOW.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className={styles.strong}>Sidelight never asks for a password inside a page.</p>
      <p className={styles.words}>Your book stays in this browser's profile on this computer. There is no Sidelight server.</p>
    </section>
  );
}
