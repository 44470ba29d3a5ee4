import { invented } from "../properties/random.ts";
import { testAgreement } from "./agreement.ts";

testAgreement("invented", invented);
