// Cockpit offers its buttons to everybody and lets the server refuse. Only administrators may change a running case, and
// they are those who may open Admin: for all others the buttons are hidden by user-styles.css.

const root = location.pathname.replace(/\/camunda\/.*$/, '');

async function mark() {
  const answer = await fetch(`${root}/camunda/api/admin/auth/user/default`);
  const apps = answer.ok ? (await answer.json()).authorizedApps : [];
  document.documentElement.classList.toggle('spinout-may-change', apps.includes('admin'));
}

window.addEventListener('hashchange', mark);
mark();

export default [];
