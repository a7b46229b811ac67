/**
 * One process at a time works in a folder: two would each keep files in memory and write over what the other one saved.
 * Each leaves a file with its process number in the name. As nobody ever changes another's, two that start at the same
 * moment can both be refused, but never both go on.
 */
import { mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { uptime } from "node:os";
import { join, resolve } from "node:path";

const lockName = /^process-(\d+)\.lock$/;
export const isLockFile = (name: string): boolean => lockName.test(name);

/** Folders that this process holds; a lock of its number alone may be one of an earlier process's. */
const held = new Set<string>();

const isRunning = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    // EPERM: it is there, but another user's.
    return (error as NodeJS.ErrnoException).code === "EPERM";
  }
};

/** Process numbers start again with the machine, so that a lock from before says nothing. */
const isOfThisBoot = (path: string): boolean => {
  const written = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return written !== undefined && written >= Date.now() - uptime() * 1000;
};

/** The process that holds the folder; null where nobody does. Locks of processes that are gone are removed. */
function holder(dir: string): number | null {
  if (held.has(dir)) return process.pid;
  for (const name of readdirSync(dir)) {
    const pid = Number(lockName.exec(name)?.[1]);
    if (Number.isNaN(pid) || pid === process.pid) continue;
    const path = join(dir, name);
    if (isRunning(pid) && isOfThisBoot(path)) return pid;
    rmSync(path, { force: true });
  }
  return null;
}

/**
 * Takes the folder for this process, making it if it is new, and returns what gives it back. Throws Error, in a sentence
 * for people, where a process that runs holds it or it cannot be written in.
 */
export function lockFolder(folder: string): () => void {
  const dir = resolve(folder);
  const path = join(dir, `process-${process.pid}.lock`);
  const refuseIfHeld = () => {
    const pid = holder(dir);
    if (pid === null) return;
    throw new Error(
      `The local Workspace in ${dir} is already open, in process ${pid}: open its address, or use --dir for another folder.`,
    );
  };
  try {
    mkdirSync(dir, { recursive: true });
    refuseIfHeld();
    writeFileSync(path, "");
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === undefined) throw error;
    throw new Error(`The folder ${dir} cannot be written in (${code}). Choose another one with --dir.`);
  }
  try {
    refuseIfHeld();
  } catch (error) {
    rmSync(path, { force: true });
    throw error;
  }
  held.add(dir);
  return () => {
    held.delete(dir);
    rmSync(path, { force: true });
  };
}
