/** The add-on's HTML in a frame of its own: it runs scripts, and shares nothing with this page but messages. */
import { useLayoutEffect, useRef } from "preact/hooks";
import type { ScriptHost, Shown } from "./script-host.ts";

interface Props {
  readonly host: ScriptHost;
  readonly shown: Shown;
  /** Pixels; without it the frame fills what is there. */
  readonly height?: number;
}

export function ScriptFrame({ host, shown, height }: Props) {
  const ref = useRef<HTMLIFrameElement>(null);
  useLayoutEffect(() => {
    const frame = ref.current?.contentWindow;
    return frame ? host.connect(frame, shown) : undefined;
  }, [host, shown]);
  return (
    <iframe
      ref={ref}
      title={shown.title}
      class="script-frame"
      sandbox="allow-scripts allow-forms allow-popups allow-modals allow-downloads"
      srcdoc={shown.html}
      style={height === undefined ? {} : { height: `${height}px` }}
    />
  );
}
