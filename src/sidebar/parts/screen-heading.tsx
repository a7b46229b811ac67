/** The heading of a screen. It takes the focus when the screen comes up in answer to something the user did. */
const takeFocusNow = (heading: HTMLHeadingElement | null): void => {
  heading?.focus({ preventScroll: true });
  window.scrollTo(0, 0);
};

export const ScreenHeading = ({ text, takeFocus }: { readonly text: string; readonly takeFocus: boolean }) => (
  <h1 ref={takeFocus ? takeFocusNow : null} tabIndex={-1}>
    {text}
  </h1>
);
