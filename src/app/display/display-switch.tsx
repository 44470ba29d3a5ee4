import { useTranslation } from "react-i18next";
import { PressedButton } from "../parts/pressed-button.tsx";
import { chooseMode, chooseSize, SIZES, useMode, useSize } from "./display.ts";

/** How large the type is: its three steps side by side, the present one marked. */
export function SizeSwitch() {
  const { t } = useTranslation("app");
  const present = useSize();
  return (
    // biome-ignore lint/a11y/useSemanticElements: buttons in a line are no part of a form
    <div role="group" aria-labelledby="display-size" className="no-print -ml-2 flex flex-wrap items-center">
      <span id="display-size" className="px-2 text-ink-soft">
        {t("display.size")}
      </span>
      {SIZES.map((size) => (
        <PressedButton key={size} isPressed={size === present} onClick={() => chooseSize(size)}>
          {t(`display.${size}`)}
        </PressedButton>
      ))}
    </div>
  );
}

/** Turns 长辈版 on and off. */
export function ModeSwitch() {
  const { t } = useTranslation("app");
  const isElder = useMode() === "elder";
  return (
    <PressedButton isPressed={isElder} onClick={() => chooseMode(isElder ? "full" : "elder")}>
      {t("display.elder")}
    </PressedButton>
  );
}
