/**
 * Chromium draws the list below its address bar with two pages of its own in each new window, at a third of what the
 * program's own page costs, and holds a process in reserve. Of several such switches the last one counts: what Playwright
 * switches off and a window of this program could meet has to be named again.
 */
const switchedOff = [
  'WebUIOmniboxPopup',
  'WebUIOmniboxAimPopup',
  'SpareRendererForSitePerProcess',
  'AimEnabled',
  'AvoidUnnecessaryBeforeUnloadCheckSync',
  'DestroyProfileOnBrowserClose',
  'HttpsFirstBalancedModeAutoEnable',
  'HttpsUpgrades',
  'MediaRouter',
  'NetworkTimeServiceQuerying',
  'OptimizationHints',
  'PaintHolding',
  'PreconnectToSearch',
];

/**
 * How Playwright is to start a Chromium.
 * @param {string | undefined} file the program; none stands for Playwright's own
 */
export const launchOptions = (file) => ({
  // Chromium refuses its sandbox to root.
  chromiumSandbox: process.getuid?.() !== 0,
  args: [`--disable-features=${switchedOff.join(',')}`],
  ...(file === undefined ? {} : { executablePath: file }),
});
