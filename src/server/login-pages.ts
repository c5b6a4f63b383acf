import type { Hono } from 'hono';
import { loginPage } from '#view/desk/login';
import type { Serving } from './create-server.ts';
import { sendPage, sendProblem } from './print.ts';

/** The page that asks for the password, and what becomes of it. */
export function mountLogin(app: Hono, { logins, frameOf }: Serving): void {
  app.get('/login', (c) => sendPage(c, loginPage(logins.state(c)), frameOf(c)));
  app.post('/login', async (c) => {
    const { password, name } = await c.req.parseBody();
    const own = typeof name === 'string' ? name.trim().slice(0, 80) || undefined : undefined;
    const isIn = typeof password === 'string' && (await logins.logIn(c, password, own));
    return isIn ? c.redirect('/', 303) : sendProblem(c, 'CH405', 401, frameOf(c));
  });
  app.post('/logout', (c) => {
    logins.logOut(c);
    return c.redirect('/', 303);
  });
}
