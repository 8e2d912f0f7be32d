import './look/tokens.css';
import './look/base.css';
import './look/controls.css';
import './look/layout.css';
import './look/lists.css';
import './look/page.css';
import './look/left-out.css';
import './look/passages.css';
import './look/dialogs.css';
import './look/print.css';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app/app.tsx';
import { start } from './app/start.ts';
import { now } from './app/window-state.ts';
import { startCatalogues } from './i18n/catalogues.ts';

// Rendering an empty window, then its list, then its story takes longer than all at once. A desk that takes longer
// than this to answer, in milliseconds, gets the window without its story first.
const patience = 300;

const root = document.getElementById('window');
if (!root) throw new Error('index.html has no #window');
await Promise.race([start(), new Promise((resolve) => setTimeout(resolve, patience))]);
await startCatalogues(now().settings.language);
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
