/** Stands alone: Huiminbao before critical illness and aid; brackets above the threshold, several, with a cap and first pay in the base. */
export const yuelu = `
jurisdiction: yuelu
name: { zh: 岳鹿市, en: Yuelu (invented) }
kind: city
from: 2022-01-01
products:
  - { id: yuelu-one, name: { zh: 岳鹿保一, en: Yuelu one } }
  - { id: yuelu-two, name: { zh: 岳鹿保二, en: Yuelu two }, category: resident }
documents:
  - id: yl-2021-3
    number: 岳政〔2021〕3号
    title: { zh: 岳鹿市医疗保障办法, en: Rules on medical security in Yuelu }
    issuer: { zh: 岳鹿市人民政府, en: Government of Yuelu }
    from: 2022-01-01
    sha256: "3333333333333333333333333333333333333333333333333333333333333333"
facts:
  - { parameter: basic.deductible.basis, value: year, evidence: secondary, source: { document: 岳政〔2021〕4号 } }
  - { parameter: basic.deductible.basis, when: { care: [special, maternity] }, value: visit, evidence: secondary, source: { document: 岳政〔2021〕4号 } }
  - { parameter: basic.deductible.repeat, value: ["0.8", "0.25"], bound: about, evidence: secondary, source: { document: 岳政〔2021〕4号 } }
  - { parameter: basic.deductible, value: "100.00", evidence: document, source: { document: yl-2021-3, clause: 一, quote: 100 元 } }
  - { parameter: basic.deductible, when: { care: inpatient, level: tertiary }, value: "500.00", bound: atMost, evidence: document, source: { document: yl-2021-3, clause: 一, quote: 不超过 500 元 } }
  - { parameter: basic.deductible, when: { care: outpatient }, value: "0.00", bound: about, evidence: secondary, source: { document: 岳政〔2021〕4号 } }
  - { parameter: basic.rate, value: "0.50", evidence: document, source: { document: yl-2021-3, clause: 二, quote: 报销 50% } }
  - { parameter: basic.rate, when: { category: employee, retired: true }, value: "0.75", bound: atLeast, evidence: document, source: { document: yl-2021-3, clause: 二, quote: 不低于 75% } }
  - { parameter: basic.rate, when: { care: familyBed }, value: "1", evidence: secondary, source: { document: 岳政〔2021〕4号 } }
  - { parameter: basic.rate, when: { disease: [diabetes, hypertension] }, value: "0.90", bound: target, evidence: document, source: { document: yl-2021-3, clause: 二, quote: 逐步提高到 90% } }
  - { parameter: basic.preShare, when: { place: [unreferred, referred] }, value: "0.2", bound: atMost, evidence: secondary, source: { document: 岳政〔2021〕4号 } }
  - { parameter: basic.rate.factor, when: { place: unreferred }, value: "0.5", evidence: document, source: { document: yl-2021-3, clause: 二, quote: 按 50% 计算 } }
  - { parameter: basic.cap, value: "4000.00", bound: about, evidence: document, source: { document: yl-2021-3, clause: 三, quote: 4000 元左右 } }
  - { parameter: chronic.diseases, value: [diabetes, hypertension], evidence: reference, note: two are enough here }
  - { parameter: special.diseases, value: [lupus], to: 2023-12-31, evidence: reference, note: one at first }
  - { parameter: special.diseases, value: [lupus, haemophilia], from: 2024-01-01, evidence: reference, note: then two }
  - { parameter: critical.covers, value: [inpatient, special, chronic, outpatient], evidence: reference, note: "not maternity, not family beds" }
  - { parameter: critical.threshold, value: "1000.00", bound: atMost, evidence: document, source: { document: yl-2021-3, clause: 四, quote: 不超过 1000 元 } }
  - { parameter: critical.brackets, value: [{ upTo: "500.00", rate: "0" }, { upTo: "2000.00", rate: "0.5" }, { upTo: "6000.00", rate: "0.6667" }, { rate: "1" }], bound: atLeast, evidence: secondary, source: { document: 岳政〔2021〕4号 } }
  - { parameter: critical.brackets.basis, value: aboveThreshold, evidence: reference, note: as elsewhere }
  - { parameter: critical.base, value: inScopeAndFirstPay, evidence: reference, note: as elsewhere }
  - { parameter: critical.cap, value: "2500.00", bound: atLeast, evidence: document, source: { document: yl-2021-3, clause: 四, quote: 不低于 2500 元 } }
  - { parameter: aid.covers, value: [inpatient, outpatient, chronic, special, familyBed, maternity], evidence: reference, note: all kinds }
  - { parameter: aid.rate, value: [{ upTo: "100.00", rate: "0.5" }, { rate: "0.75" }], bound: atLeast, evidence: reference, note: in two brackets }
  - { parameter: aid.deductible, value: "50.00", bound: atMost, evidence: document, source: { document: yl-2021-3, clause: 五, quote: 不超过 50 元 } }
  - { parameter: aid.cap, value: null, evidence: reference, note: none is named }
  - { parameter: huiminbao.covers, value: [inpatient, outpatient, chronic, special, maternity], evidence: reference, note: not family beds }
  - { parameter: huiminbao.inScope.base, when: { product: yuelu-two }, value: left, evidence: reference, note: what is left }
  - { parameter: huiminbao.inScope.rate, value: "0.60", bound: atLeast, evidence: document, source: { document: yl-2021-3, clause: 六, quote: 不低于 60% } }
  - { parameter: huiminbao.inScope.rate, when: { product: yuelu-two }, value: "0", evidence: document, source: { document: yl-2021-3, clause: 六, quote: 赔付 0% } }
  - { parameter: huiminbao.inScope.deductible, value: "300.00", bound: about, evidence: document, source: { document: yl-2021-3, clause: 六, quote: 300 元左右 } }
  - { parameter: huiminbao.inScope.cap, value: null, evidence: reference, note: none is named }
  - { parameter: huiminbao.outOfScope.rate, value: "0.90", bound: atMost, evidence: document, source: { document: yl-2021-3, clause: 六, quote: 自费不高于 90% } }
  - { parameter: huiminbao.outOfScope.deductible, value: "0.00", evidence: document, source: { document: yl-2021-3, clause: 六, quote: 自费 0 元起 } }
  - { parameter: huiminbao.outOfScope.cap, value: "5000.00", bound: atLeast, evidence: document, source: { document: yl-2021-3, clause: 六, quote: 不低于 5000 元 } }
  - { parameter: layers.order, value: [basic, huiminbao, critical, aid], evidence: reference, note: Huiminbao right after basic insurance }
`;
