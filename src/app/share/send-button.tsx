import { type ReactNode, useState } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../parts/button.tsx";

interface SendButtonProps {
  readonly make: () => ShareData | Promise<ShareData>;
  readonly children: ReactNode;
}

/** Hands something to another app of the device, where the browser can; a failure is said, a change of mind is not. */
export function SendButton({ make, children }: SendButtonProps) {
  const { t } = useTranslation("share");
  const [failed, setFailed] = useState(false);
  const send = async (): Promise<void> => {
    try {
      await navigator.share(await make());
      setFailed(false);
    } catch (error) {
      setFailed(!(error instanceof DOMException && error.name === "AbortError"));
    }
  };
  return (
    <>
      <Button onClick={() => void send()}>{children}</Button>
      {failed && (
        <p role="alert" className="w-full">
          {t("sendFailed")}
        </p>
      )}
    </>
  );
}
