import { expect, test } from './support/fixtures';
import { ticket } from './support/inserting';

/** Which of two buttons heard a double click whose second half finds the other one under the pointer. */
const doubleClick = () => {
  const heard: string[] = [];
  const button = (name: string) => {
    const made = document.body.appendChild(document.createElement('button'));
    made.addEventListener('click', () => heard.push(name));
    return made;
  };
  const [gone, next] = [button('pressed'), button('next')];
  gone.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
  gone.remove();
  next.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 2 }));
  next.dispatchEvent(new MouseEvent('click', { bubbles: true, cancelable: true, detail: 1 }));
  next.remove();
  return heard;
};

test('on the desk and in the panel the second half of a double click presses nothing that has come under it', async ({
  sidelight,
  standins,
}) => {
  const desk = await sidelight.desk('/settings');
  await expect(desk.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await desk.evaluate(doubleClick), 'desk').toEqual(['pressed', 'next']);
  const page = await sidelight.open(`https://acme.zendesk.com/agent/tickets/${ticket(standins, 'halden').id}`);
  await sidelight.toolbar(page);
  const panel = await sidelight.panel(page);
  await expect(panel.getByRole('heading', { level: 1 })).toBeVisible();
  expect(await panel.evaluate(doubleClick), 'panel').toEqual(['pressed', 'next']);
});
