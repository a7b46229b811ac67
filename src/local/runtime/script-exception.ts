/** What a service of Apps Script throws at a script: it reaches the script under this name. */
export class Exception extends Error {
  override readonly name = "Exception";
}
