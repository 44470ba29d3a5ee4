/** Under the nation alone: one yearly deductible for all levels, cumulative brackets with a cap, aid in brackets and before critical illness. */
export const ganquan = `
jurisdiction: ganquan
name: { zh: 甘泉市, en: Ganquan (invented) }
kind: city
inherits: national
from: 2022-01-01
products:
  - { id: ganquan, name: { zh: 甘泉保, en: Ganquan cover } }
documents:
  - id: gq-2022-9
    number: 甘政〔2022〕9号
    title: { zh: 甘泉市医疗保障办法, en: Rules on medical security in Ganquan }
    issuer: { zh: 甘泉市人民政府, en: Government of Ganquan }
    from: 2022-01-01
    to: 2025-12-31
    sha256: "2222222222222222222222222222222222222222222222222222222222222222"
facts:
  - { parameter: basic.deductible.basis, value: year, evidence: secondary, source: { document: 甘政〔2022〕8号 } }
  - { parameter: basic.deductible, when: { level: primary }, value: "150.00", bound: atMost, evidence: document, source: { document: gq-2022-9, clause: 一, quote: 不高于 150 元 } }
  - { parameter: basic.deductible, when: { level: secondary }, value: "333.33", bound: about, evidence: secondary, source: { document: 甘政〔2022〕8号 } }
  - { parameter: basic.deductible, when: { level: tertiary }, value: "900.00", to: 2023-12-31, bound: atLeast, evidence: document, source: { document: gq-2022-9, clause: 一, quote: 900 元以上 } }
  - { parameter: basic.deductible, when: { level: tertiary }, value: "700.00", from: 2024-01-01, bound: target, evidence: document, source: { document: gq-2022-9, clause: 一, quote: 逐步降到 700 元 } }
  - { parameter: basic.rate, when: { category: resident }, value: "0.60", bound: atLeast, evidence: document, source: { document: gq-2022-9, clause: 二, quote: 不低于 60% } }
  - { parameter: basic.rate, when: { category: employee }, value: [{ upTo: "1000.00", rate: "0" }, { upTo: "9999.99", rate: "0.5" }, { rate: "0.8" }], bound: atLeast, evidence: secondary, source: { document: 甘政〔2022〕8号 } }
  - { parameter: basic.rate, when: { category: employee, retired: true }, value: "0.88", bound: atMost, evidence: document, source: { document: gq-2022-9, clause: 二, quote: 不高于 88% } }
  - { parameter: basic.rate.reduction, when: { place: unreferred }, value: "0.60", evidence: document, source: { document: gq-2022-9, clause: 二, quote: 降低 60 个百分点 } }
  - { parameter: basic.rate.reduction, when: { place: resident }, value: "0", bound: about, evidence: reference, note: surely none }
  - { parameter: basic.cap, when: { care: [outpatient, chronic] }, value: "800.00", bound: atMost, evidence: document, source: { document: gq-2022-9, clause: 三, quote: 最高不超过 800 元 } }
  - { parameter: basic.cap, when: { care: [inpatient, special] }, value: "20000.00", evidence: document, source: { document: gq-2022-9, clause: 三, quote: 最高 20000 元 } }
  - { parameter: critical.covers, value: [inpatient, special, chronic, familyBed], bound: about, evidence: secondary, source: { document: 甘政〔2022〕8号 } }
  - { parameter: critical.threshold, when: { assistance: [none, lowIncomeEdge, medicalHardship, orphan] }, value: "3000.00", bound: atMost, evidence: document, source: { document: gq-2022-9, clause: 四, quote: 不高于 3000 元 } }
  - { parameter: critical.threshold, when: { assistance: [destitute, minimumLiving] }, value: "0.00", bound: target, evidence: document, source: { document: gq-2022-9, clause: 四, quote: 逐步降到 0 元 } }
  - { parameter: critical.brackets, value: [{ upTo: "5000.00", rate: "0.6" }, { upTo: "12000.00", rate: "0.7" }, { rate: "0.8" }], bound: atLeast, evidence: secondary, source: { document: 甘政〔2022〕8号 } }
  - { parameter: critical.brackets, when: { assistance: [destitute, minimumLiving] }, value: [{ upTo: "5000.00", rate: "0.65" }, { rate: "0.9" }], bound: atLeast, evidence: secondary, source: { document: 甘政〔2022〕8号 } }
  - { parameter: critical.brackets.basis, value: cumulative, evidence: secondary, source: { document: 甘政〔2022〕8号 } }
  - { parameter: critical.cap, value: "6000.00", bound: atLeast, evidence: document, source: { document: gq-2022-9, clause: 四, quote: 不低于 6000 元 } }
  - { parameter: aid.covers, value: [inpatient, special, chronic, outpatient], bound: target, evidence: secondary, source: { document: 甘政〔2022〕8号 } }
  - { parameter: aid.rate, when: { assistance: [destitute, minimumLiving, orphan] }, value: [{ upTo: "2000.00", rate: "0.7" }, { upTo: "4000.00", rate: "0.8" }, { rate: "0.9" }], bound: atLeast, evidence: secondary, source: { document: 甘政〔2022〕8号 } }
  - { parameter: aid.rate, when: { assistance: [lowIncomeEdge, medicalHardship] }, value: "0.60", evidence: document, source: { document: gq-2022-9, clause: 五, quote: 救助 60% } }
  - { parameter: aid.deductible, when: { assistance: [lowIncomeEdge, medicalHardship] }, value: "1500.00", bound: atMost, evidence: document, source: { document: gq-2022-9, clause: 五, quote: 不高于 1500 元 } }
  - { parameter: aid.cap, value: "2500.00", bound: atMost, evidence: document, source: { document: gq-2022-9, clause: 五, quote: 不高于 2500 元 } }
  - { parameter: huiminbao.inScope.base, value: afterBasic, evidence: secondary, source: { document: 甘泉保条款 } }
  - { parameter: huiminbao.inScope.rate, value: "0.50", evidence: document, source: { document: gq-2022-9, clause: 六, quote: 赔付 50% } }
  - { parameter: huiminbao.inScope.deductible, value: "0.00", bound: atMost, evidence: secondary, source: { document: 甘泉保条款 } }
  - { parameter: huiminbao.inScope.cap, value: "5000.00", evidence: document, source: { document: gq-2022-9, clause: 六, quote: 最高 5000 元 } }
  - { parameter: huiminbao.outOfScope.rate, value: "0.70", evidence: document, source: { document: gq-2022-9, clause: 六, quote: 自费 70% } }
  - { parameter: huiminbao.outOfScope.deductible, value: "200.00", evidence: document, source: { document: gq-2022-9, clause: 六, quote: 自费 200 元以上 } }
  - { parameter: layers.order, value: [basic, aid, critical, huiminbao], evidence: secondary, source: { document: 甘政〔2022〕8号 } }
  - { parameter: price.consultation, when: { site: [township, community] }, value: "10.00", bound: target, evidence: secondary, source: { document: 甘政〔2022〕8号 } }
  - { parameter: indicator.comprehensiveProtection, when: { assistance: [destitute, minimumLiving, orphan] }, value: "0.75", from: 2023-01-01, to: 2023-12-31, evidence: document, source: { document: gq-2022-9, clause: 七, quote: 达到 75% } }
  - { parameter: indicator.comprehensiveProtection, when: { assistance: [destitute, minimumLiving, orphan] }, value: "0.85", from: 2025-01-01, evidence: document, source: { document: gq-2022-9, clause: 七, quote: 达到 85% } }
  - { parameter: indicator.oldAndYoung, value: "0.66", from: 2024-01-01, evidence: document, source: { document: gq-2022-9, clause: 七, quote: 达到 66% } }
`;
