package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
	"injeung/schema/scheme"
)

// wholeAgain finds a sentence on all of those evaluated, who are not named: 대상 시군구 전체가 가나도시로 재지정됐다, 심사
// 대상 지자체가 모두 재인증을 받았다, 12곳을 점검한 결과 전원이 재지정됐다.
var wholeAgain = hangul.MustCompile(`(?:대상(?:이\s된|인)?(?:\s전)?\s?(?:시군구|시·군·구|시·군|시군|지자체|지방정부|지방자치단체|자치단체|도시|지역|마을|특구)?(?:[이가은는])?(?:\s(?:전체|전부|모두))?[이가은는]?|전원(?:이|은)?|전\s(?:시군구|지자체|지방정부|지역|도시)[이가은는])\s(?:[^.,]{0,60}\s)?(재지정|재인증|재선정|재공인)(?:[을이]\s)?(?:[가-힣]{2,3}\s)?(?:됐다|되었다|받았다)`)

// wholeWords tell that all are meant.
var wholeWords = setOf("전체", "전부", "모두", "전원", "전 ")

// gradedAgain are words for what those who hold a title go through before they hold it once more.
var gradedAgain = setOf("평가", "심사", "점검")

// ofThoseLead begins a sentence on some of those told of right before.
var ofThoseLead = hangul.MustCompile(`^\s?(?:이|그)\s?(?:중|가운데)(?:에서|에서도)?(?:는|도)?,?\s`)

// renewedAsWhole adds the renewal of all of those evaluated, told without their names, by the number that is evaluated; those
// of them that a sentence behind it praises were renewed with them.
func (ctx *context) renewedAsWhole(f *Facts) {
	if k := f.Header.Kind; k != schema.Result && k != schema.Other {
		return
	}
	main := ctx.mainOf(scheme.City)
	if main == nil {
		return
	}
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth >= doc.Asterisk || !againWords.among(p.held()) || !wholeWords.among(p.held()) {
			continue
		}
		for _, s := range p.sentences() {
			t := p.S[s[0]:s[1]]
			m := wholeAgain.FindStringSubmatchIndex(t)
			if m == nil || !wholeWords.in(t[m[0]:m[1]]) || ctx.toldEarlier(t) {
				continue
			}
			if n, ok := ctx.examinedBefore(i, s[1]); ok {
				if f.Header.Kind == schema.Other {
					f.Header.Kind, f.Header.KindBy = schema.Result, Value{p.text(s[0], s[1]), "kind.decision"}
				}
				by := p.value(s[0]+m[2], s[0]+m[3], "sentence.status")
				f.renewWhole(Decision{Scheme: *main, Status: schema.Renewed, StatusBy: by, Counts: []Count{n}, Where: InBody, Words: p.text(s[0], s[1]), Block: p.index, Rule: "sentence.selected"})
			}
			return
		}
	}
}

// examinedBefore is the only number of those evaluated to hold it once more, in the sentence that ends at byte to of passage i
// or the nearest one before it that has such a number.
func (ctx *context) examinedBefore(i, to int) (Count, bool) {
	for ; i >= 0; i-- {
		p := &ctx.passages[i]
		all := p.sentences()
		for k := len(all) - 1; k >= 0; k-- {
			s := all[k]
			if t := p.S[s[0]:s[1]]; to >= 0 && s[1] > to || !gradedAgain.in(t) || !againWords.in(t) {
				continue
			}
			var got []countAt
			for _, n := range countsIn(p.S[s[0]:s[1]]) {
				if isHolderUnit(n) && !isForeignCount(n) && n.n > 1 {
					got = append(got, n)
				}
			}
			if len(got) == 1 {
				n := got[0]
				return Count{Value: p.value(s[0]+n.from, s[0]+n.to, "sentence.count"), N: n.n}, true
			}
			if len(got) > 1 {
				return Count{}, false
			}
		}
		to = -1
	}
	return Count{}, false
}

// renewWhole adds d, unless its programme has a renewal told already, and renews those of its block who are some of its.
func (f *Facts) renewWhole(d Decision) {
	for i := range f.Decisions {
		o := &f.Decisions[i]
		switch {
		case o.Scheme.ID != d.Scheme.ID:
		case o.Block == d.Block && (o.Status == schema.Renewed || !o.StatusBy.Said()) && ofThoseLead.MatchString(o.Words.S):
			o.Status, o.StatusBy, o.Counts = schema.Renewed, d.StatusBy, nil
		case o.Status == schema.Renewed && len(o.Counts) > 0:
			return
		}
	}
	f.Decisions = append(f.Decisions, d)
}
