/** Of Zhejiang: deductibles per admission that fall with each, terms by place, more in retirement, Huiminbao before aid. */
export const qingshan = `
jurisdiction: qingshan
name: { zh: 青山市, en: Qingshan (invented) }
kind: city
inherits: zhejiang
from: 2022-06-01
products:
  - { id: qingshan-all, name: { zh: 青山保, en: Qingshan for all } }
  - { id: qingshan-work, name: { zh: 青山职工保, en: Qingshan for employees }, category: employee }
documents:
  - id: qs-2022-1
    number: 青政〔2022〕1号
    title: { zh: 青山市基本医疗保险办法, en: Rules on basic insurance in Qingshan }
    issuer: { zh: 青山市人民政府, en: Government of Qingshan }
    from: 2022-06-01
    to: 2024-06-30
    sha256: "1111111111111111111111111111111111111111111111111111111111111111"
facts:
  - { parameter: basic.deductible.basis, value: visit, evidence: secondary, source: { document: 青政〔2022〕2号 } }
  - { parameter: basic.deductible.repeat, value: ["1", "0.5", "0.3333", "0"], bound: atMost, evidence: secondary, source: { document: 青政〔2022〕2号 } }
  - { parameter: basic.deductible, when: { care: inpatient, level: primary }, value: "200.00", bound: about, evidence: secondary, source: { document: 青政〔2022〕2号 } }
  - { parameter: basic.deductible, when: { care: inpatient, level: secondary }, value: "400.00", bound: atMost, evidence: document, source: { document: qs-2022-1, clause: 一, quote: 二级医院不高于 400 元 } }
  - { parameter: basic.deductible, when: { care: inpatient, level: tertiary }, value: "1000.01", evidence: document, source: { document: qs-2022-1, clause: 一, quote: 三级医院 1000.01 元 } }
  - { parameter: basic.deductible, when: { care: special, level: tertiary }, value: "600.00", bound: atLeast, evidence: secondary, source: { document: 青政〔2022〕2号 } }
  - { parameter: basic.deductible, when: { care: [outpatient, chronic], level: [secondary, tertiary] }, value: "50.05", bound: atMost, evidence: secondary, source: { document: 青政〔2022〕2号 } }
  - parameter: basic.rate
    when: { category: employee, retired: true, care: inpatient, level: tertiary }
    value: [{ upTo: "20000.00", rate: "0.85" }, { upTo: "80000.00", rate: "0.90" }, { rate: "0.95" }]
    bound: atLeast
    evidence: secondary
    source: { document: 青政〔2022〕2号 }
  - parameter: basic.rate
    when: { category: employee, retired: false, care: inpatient, level: tertiary }
    value: [{ upTo: "20000.00", rate: "0.80" }, { upTo: "80000.00", rate: "0.85" }, { rate: "0.90" }]
    bound: about
    evidence: reference
    note: five points less than in retirement
  - { parameter: basic.rate, when: { category: resident, care: inpatient, level: secondary }, value: "0.7777", bound: atLeast, evidence: secondary, source: { document: 青政〔2022〕2号 } }
  - { parameter: basic.rate, when: { category: resident, care: inpatient, level: tertiary }, value: "0.65", evidence: document, source: { document: qs-2022-1, clause: 二, quote: 三级医院报销 65% } }
  - { parameter: basic.rate, when: { category: resident, care: [outpatient, chronic], level: [secondary, tertiary] }, value: "0.45", bound: target, evidence: document, source: { document: qs-2022-1, clause: 二, quote: 逐步提高到 45% } }
  - { parameter: basic.rate.reduction, when: { place: unreferred }, value: "0.15", bound: atMost, evidence: document, source: { document: qs-2022-1, clause: 三, quote: 降低不超过 15 个百分点 } }
  - { parameter: basic.rate.factor, when: { place: unreferred }, value: "0.9", bound: about, evidence: secondary, source: { document: 青政〔2022〕2号 } }
  - { parameter: basic.rate.factor, when: { place: referred }, value: "0.95", bound: atLeast, evidence: secondary, source: { document: 青政〔2022〕2号 } }
  - { parameter: basic.rate.factor, when: { place: resident }, value: "1", evidence: reference, note: as at home }
  - { parameter: basic.preShare, when: { place: unreferred }, value: "0.10", bound: atMost, evidence: document, source: { document: qs-2022-1, clause: 三, quote: 先行自付不超过 10% } }
  - { parameter: basic.preShare, when: { place: referred }, value: "0.05", evidence: document, source: { document: qs-2022-1, clause: 三, quote: 先行自付 5% } }
  - { parameter: basic.preShare, when: { place: resident }, value: "0", bound: about, evidence: reference, note: surely nothing }
  - { parameter: basic.cap, when: { care: [outpatient, chronic] }, value: null, evidence: reference, note: none is named }
  - { parameter: basic.cap, when: { care: inpatient }, value: "30000.00", bound: atLeast, evidence: secondary, source: { document: 青政〔2022〕2号 } }
  - { parameter: critical.base, value: inScopeAndFirstPay, bound: target, evidence: secondary, source: { document: 青政〔2022〕2号 } }
  - { parameter: critical.threshold, value: "5000.00", bound: about, evidence: secondary, source: { document: 青政〔2022〕2号 } }
  - { parameter: aid.rate, when: { assistance: [destitute, orphan] }, value: "1", evidence: secondary, source: { document: 青政〔2022〕2号 } }
  - { parameter: aid.cap, value: "3000.00", bound: atLeast, evidence: secondary, source: { document: 青政〔2022〕2号 } }
  - { parameter: huiminbao.inScope.base, when: { product: qingshan-all }, value: afterBasic, evidence: secondary, source: { document: 青山保条款 } }
  - { parameter: huiminbao.inScope.rate, when: { product: qingshan-all }, value: "0.80", evidence: document, source: { document: qs-2022-1, clause: 四, quote: 赔付 80% } }
  - { parameter: huiminbao.inScope.rate, when: { product: qingshan-work }, value: [{ upTo: "1000.00", rate: "0.30" }, { rate: "1" }], bound: atLeast, evidence: secondary, source: { document: 青山职工保条款 } }
  - { parameter: huiminbao.inScope.deductible, value: "500.00", bound: atMost, evidence: secondary, source: { document: 青山保条款 } }
  - { parameter: huiminbao.inScope.cap, value: "8000.00", bound: atLeast, evidence: secondary, source: { document: 青山保条款 } }
  - { parameter: huiminbao.outOfScope.rate, value: [{ upTo: "300.00", rate: "0.2" }, { rate: "0.4" }], bound: about, evidence: secondary, source: { document: 青山保条款 } }
  - { parameter: huiminbao.outOfScope.deductible, value: "100.00", bound: target, evidence: secondary, source: { document: 青山保条款 } }
  - { parameter: huiminbao.outOfScope.cap, value: "400.00", evidence: secondary, source: { document: 青山保条款 } }
  - { parameter: layers.order, value: [basic, critical, huiminbao, aid], evidence: secondary, source: { document: 青山保条款 } }
  - { parameter: price.consultation, when: { level: primary }, value: "12.00", evidence: document, source: { document: qs-2022-1, clause: 五, quote: 诊疗费 12 元 } }
`;
