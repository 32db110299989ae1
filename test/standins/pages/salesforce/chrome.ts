import type { OrgData } from '../../salesforce/routes';
import { h, initials } from '../dom';
import type { Tabs } from './tabs';

const NAV = [
  ['/lightning/page/home', 'Home'],
  ['/lightning/o/Account/list?filterName=Recent', 'Accounts'],
  ['/lightning/r/Report/00OHs0000045abKMAQ/view', 'Reports'],
  ['/lightning/setup/SetupOneHome/home', 'Setup'],
];

/** Fixed global header, navigation with the console's tabs, and the utility bar docked at the bottom. */
export function chrome(data: OrgData, tabs: Tabs): HTMLElement[] {
  const sandbox = data.org.includes('--') && h('span', { class: 'sandbox' }, `Sandbox: ${data.org.split('--')[1]}`);
  return [
    h(
      'header',
      { class: 'slds-global-header_container', id: 'oneHeader' },
      h(
        'div',
        { class: 'slds-global-header' },
        h('span', { class: 'cloud' }, '☁'),
        sandbox,
        h('input', { type: 'search', placeholder: 'Search...', 'aria-label': 'Search' }),
        h('span', { class: 'profile' }, initials(data.me.name)),
      ),
    ),
    h(
      'one-appnav',
      {},
      h(
        'div',
        { class: 'slds-context-bar' },
        h('span', { class: 'waffle' }, '⠿'),
        h('span', { class: 'appName slds-context-bar__app-name' }, 'Customer Success Console'),
        ...NAV.map(([href, label]) => h('a', { class: 'nav', href }, label ?? '')),
        tabs.workspaces,
      ),
      tabs.subtabs,
    ),
    h(
      'div',
      { class: 'oneUtilityBarContainer utilitybar slds-utility-bar' },
      ...['☏ Phone', '✎ Notes', '↺ History', '⚑ Omni-Channel (Offline)'].map((label) =>
        h('button', { type: 'button', class: 'slds-utility-bar__action' }, label),
      ),
    ),
  ];
}
