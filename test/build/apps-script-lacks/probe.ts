/** None of these exists in Apps Script: under the add-on's compiler settings each must be an error. */
fetch("https://example.org");
setTimeout(() => undefined, 1);
new URL("https://example.org");
process.exit();
structuredClone({});
document.title = "";

export {};
