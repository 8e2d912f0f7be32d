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
import { startCatalogues } from './i18n/catalogues.ts';

const root = document.getElementById('window');
if (!root) throw new Error('index.html has no #window');
await startCatalogues();
createRoot(root).render(
  <StrictMode>
    <App />
  </StrictMode>,
);
await start();
