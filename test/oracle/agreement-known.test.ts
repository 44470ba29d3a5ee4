import { testAgreement } from "./agreement.ts";

testAgreement("known", ["wenzhou", "ningbo", "zhejiang"]);
