package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// allOfClass finds a sentence on all of those chosen that tells their one class: 세 곳 모두 ‘가나형’이다, 선정된 3곳은 모두 가나
// 유형으로 뽑혔다.
var allOfClass = hangul.MustCompile(`^\s?(?:(?:이번에\s)?(?:새로\s)?(?:선정|지정|인증)된\s)?(?:이들(?:\s(?:곳|도시|지역|지자체|지방정부|마을|서비스|시·군))?|(\d{1,3}|[한두세네]|다섯|여섯|일곱|여덟|아홉|열)\s?(?:곳|개소|건|도시|지역|지자체|지방정부|마을|시·군|개\s?(?:곳|도시|지역|지자체|지방정부|시·군|시군|서비스)))(?:은|는|이|가)?\s(?:모두|전부|다)\s'?([가-힣A-Z0-9]{1,10}(?:\s?[가-힣]{1,6})?(?:형|유형|부문|트랙))'?(?:이다|이며|이고|으로|로|에\s(?:해당|속))`)

// classOfAll gives that class to all names, where nothing gives any of them one and it counts as many as there are or does
// not count.
func (ctx *context) classOfAll(f *Facts) {
	names := f.unclassed()
	if names == 0 {
		return
	}
	class, n := ctx.classSaid()
	if class.Empty() || n > 0 && n != names {
		return
	}
	for i := range f.Decisions {
		for k := range f.Decisions[i].Holders {
			f.Decisions[i].Holders[k].Class = class
		}
	}
}

// unclassed counts the names of a result of one programme and status without any class; 0 where it is not so.
func (f *Facts) unclassed() int {
	if f.Header.Kind != schema.Result {
		return 0
	}
	names, first := map[string]bool{}, -1
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if len(d.Holders) == 0 {
			continue
		}
		if first < 0 {
			first = i
		}
		if o := &f.Decisions[first]; d.Scheme.ID != o.Scheme.ID || d.Status != o.Status {
			return 0
		}
		for k := range d.Holders {
			if !d.Holders[k].Class.Empty() {
				return 0
			}
			names[nameHeld(&d.Holders[k])] = true
		}
	}
	return len(names)
}

// classSaid is the class of the only such sentence, with the number it counts; 0 for none.
func (ctx *context) classSaid() (class doc.Text, n int) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if !allWords.among(p.held()) || ctx.inHeader(p) {
			continue
		}
		for _, s := range p.sentences() {
			m := allOfClass.FindStringSubmatchIndex(p.S[s[0]:s[1]])
			if m == nil {
				continue
			}
			if !class.Empty() {
				return doc.Text{}, 0
			}
			if n = 0; m[2] >= 0 {
				n, _, _ = hangul.Number(p.S[s[0]+m[2]:])
			}
			class = p.text(s[0]+m[4], s[0]+m[5])
		}
	}
	return class, n
}

// allWords may find allOfClass.
var allWords = setOf("모두 ", "전부 ")
