/** Stands in the place of a file that the account does not see. */
export function NoAccess() {
  return (
    <main class="message">
      <h1>You need access</h1>
      <p>This account does not see this file. Switch to another account, or go back to the files.</p>
    </main>
  );
}
