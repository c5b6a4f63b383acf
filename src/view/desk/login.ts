import { html } from './html.ts';
import type { DeskPage, Frame } from './page.ts';

/** The page that asks for the password. */
export function loginPage(login: Frame['login']): DeskPage {
  if (login === 'open')
    return {
      title: 'No password is set',
      body: html`<p>Everybody who reaches this desk may read and decide. It is started with a password by setting <code>CHANCERY_PASSWORD</code>.</p>`,
    };
  if (login === 'in')
    return { title: 'You are logged in', body: html`<p><a href="/">To the first page</a></p>` };
  return {
    title: 'Log in',
    body: html`<form class="stack" method="post" action="/login">
<label for="name">Your name, which stands beside your decisions</label>
<input id="name" name="name" autocomplete="name" maxlength="80">
<label for="password">Password</label>
<input id="password" name="password" type="password" autocomplete="current-password" required>
<button>Log in</button>
</form>`,
  };
}
