/** Tests run as native ES modules; types are checked by `npm run types`, so ts-jest only strips them. */
export default {
  testEnvironment: "node",
  testTimeout: 60_000,
  roots: ["<rootDir>/test"],
  testMatch: ["**/*.test.ts", "**/*.test.tsx"],
  extensionsToTreatAsEsm: [".ts", ".tsx"],
  transform: { "^.+\\.tsx?$": ["ts-jest", { useESM: true, diagnostics: false, tsconfig: "tsconfig.json" }] },
};
