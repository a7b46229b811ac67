/** Tests run as native ES modules; types are checked by `npm run types`, so ts-jest only strips them. */
export default {
  testEnvironment: "node",
  testTimeout: 60_000,
  // Half of the time a test waits for a browser or for LibreOffice.
  maxWorkers: "100%",
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: { "^.+\\.tsx?$": ["ts-jest", { useESM: true, diagnostics: false, tsconfig: "tsconfig.json" }] },
};
