import { htmlText } from './reply';

interface Shell {
  title: string;
  /** Folder under `/standin/` that holds `app.css`, and the name of the script. */
  app: string;
  /** Attributes of `<html>` and `<body>`, written as they are. */
  html?: string;
  body?: string;
  /** What stands in the body before the script runs. */
  start?: string;
}

/** The one HTML file of a single-page app; everything else is drawn by its script. */
export const shell = ({ title, app, html = '', body = '', start = '' }: Shell) =>
  `<!doctype html><html lang="en"${html}><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">` +
  `<title>${htmlText(title)}</title><link rel="stylesheet" href="/standin/${app}/app.css">` +
  `<script src="/standin/${app}.js" defer></script></head><body${body}>${start}</body></html>`;
