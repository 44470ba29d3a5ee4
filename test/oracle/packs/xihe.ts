/** Stands alone and has a gap (aid's rate for orphans): everything exact and documented but for a few targets; critical illness last. */
export const xihe = `
jurisdiction: xihe
name: { zh: 西河市, en: Xihe (invented) }
kind: city
from: 2023-01-01
products:
  - { id: xihe, name: { zh: 西河保, en: Xihe cover } }
documents:
  - id: xh-2022-5
    number: 西政〔2022〕5号
    title: { zh: 西河市医疗保障办法, en: Rules on medical security in Xihe }
    issuer: { zh: 西河市人民政府, en: Government of Xihe }
    from: 2023-01-01
    to: 2026-12-31
    sha256: "4444444444444444444444444444444444444444444444444444444444444444"
facts:
  - { parameter: basic.deductible.basis, value: visit, evidence: reference, note: per visit }
  - { parameter: basic.deductible, when: { care: inpatient }, value: "120.00", evidence: document, source: { document: xh-2022-5, clause: 一, quote: 120 元 } }
  - { parameter: basic.deductible, when: { care: [outpatient, chronic] }, value: "10.00", bound: target, evidence: document, source: { document: xh-2022-5, clause: 一, quote: 探索 10 元 } }
  - { parameter: basic.rate, when: { level: primary }, value: "0.80", evidence: document, source: { document: xh-2022-5, clause: 二, quote: 报销 80% } }
  - { parameter: basic.rate, when: { level: [secondary, tertiary] }, value: "0.55", evidence: document, source: { document: xh-2022-5, clause: 二, quote: 报销 55% } }
  - { parameter: basic.cap, value: "2000.00", evidence: document, source: { document: xh-2022-5, clause: 三, quote: 2000 元 } }
  - { parameter: chronic.diseases, value: [diabetes], evidence: reference, note: one }
  - { parameter: special.diseases, value: [lupus], evidence: reference, note: one }
  - { parameter: critical.covers, value: [inpatient, special, familyBed, maternity], evidence: reference, note: stays }
  - { parameter: critical.threshold, value: "400.00", evidence: document, source: { document: xh-2022-5, clause: 四, quote: 400 元 } }
  - { parameter: critical.brackets, value: [{ upTo: "1000.00", rate: "0.50" }, { rate: "0.60" }], evidence: document, source: { document: xh-2022-5, clause: 四, quote: 1000 元以下 50%，以上 60% } }
  - { parameter: critical.brackets.basis, value: aboveThreshold, evidence: reference, note: from the threshold on }
  - { parameter: critical.base, value: inScope, evidence: reference, note: in scope alone }
  - { parameter: critical.cap, value: null, evidence: reference, note: none }
  - { parameter: aid.covers, value: [inpatient, special, chronic], evidence: reference, note: three }
  - { parameter: aid.rate, when: { assistance: [destitute, minimumLiving, lowIncomeEdge, medicalHardship] }, value: "0.70", evidence: document, source: { document: xh-2022-5, clause: 五, quote: 救助 70% } }
  - { parameter: aid.deductible, value: "0.00", evidence: document, source: { document: xh-2022-5, clause: 五, quote: 起付标准 0 元 } }
  - { parameter: aid.cap, value: "1000.00", evidence: document, source: { document: xh-2022-5, clause: 五, quote: 1000 元 } }
  - { parameter: huiminbao.covers, value: [inpatient, special, outpatient], evidence: reference, note: three }
  - { parameter: huiminbao.inScope.base, value: afterBasic, evidence: reference, note: after basic insurance }
  - { parameter: huiminbao.inScope.rate, value: "0.40", bound: target, evidence: document, source: { document: xh-2022-5, clause: 六, quote: 逐步达到 40% } }
  - { parameter: huiminbao.inScope.deductible, value: "100.00", bound: target, evidence: document, source: { document: xh-2022-5, clause: 六, quote: 逐步降到 100 元 } }
  - { parameter: huiminbao.inScope.cap, value: "1500.00", bound: target, evidence: document, source: { document: xh-2022-5, clause: 六, quote: 逐步提高到 1500 元 } }
  - { parameter: huiminbao.outOfScope.rate, value: "0.30", evidence: document, source: { document: xh-2022-5, clause: 六, quote: 自费 30% } }
  - { parameter: huiminbao.outOfScope.deductible, value: "60.00", evidence: document, source: { document: xh-2022-5, clause: 六, quote: 自费 60 元 } }
  - { parameter: huiminbao.outOfScope.cap, value: "90.00", evidence: document, source: { document: xh-2022-5, clause: 六, quote: 最高 90 元 } }
  - { parameter: layers.order, value: [basic, huiminbao, aid, critical], evidence: reference, note: critical illness last }
  - { parameter: price.consultation, value: "20.00", evidence: document, source: { document: xh-2022-5, clause: 七, quote: 20 元 } }
`;
