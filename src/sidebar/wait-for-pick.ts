/** Opens Google Picker, and waits for what is chosen there. */
import type { Picked, PickerRequest } from "../contract/server.ts";
import type { RemoteServer } from "./bridge.ts";
import { type Outcome, waitForChoice } from "./wait-for-choice.ts";

export const waitForPick = (
  server: RemoteServer,
  request: PickerRequest,
  stop: AbortSignal,
): Promise<Outcome<Picked>> =>
  waitForChoice(
    {
      open: () => server.openPicker(request),
      newest: async () => {
        const newest = await server.lastPick();
        return newest.ok && newest.value?.kind !== request.kind ? { ok: true, value: null } : newest;
      },
    },
    stop,
  );
