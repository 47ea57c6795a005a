package release

import (
	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// midway finds that those who were chosen before are judged while they still work at it: 중간평가, 2년 차 연차평가.
var midway = hangul.MustCompile(`중간\s?(?:성과\s?)?(?:평가|점검|진단)|연차\s?평가`)

// settlesAnew finds that a sentence tells of a choice or of its end, whoever was judged: 우수 도시로 선정했다, 지정을 취소했다.
var settlesAnew = hangul.MustCompile(`(?:선정|지정|인증|승인|연장|승격|취소|해제)(?:[을를]\s)?(?:했|하였|됐|되었|받았)|[뽑골]았|뽑혔`)

// midwayOnly makes a release that judges holders of before midway one of other news: their grades, their places and a table of
// them choose nobody. One whose titles or first sentence choose is news of its own, and one that chooses among them below.
func (ctx *context) midwayOnly(f *Facts) bool {
	words, ok := ctx.midwayWords()
	if !ok || ctx.titlesDone() || ctx.firstDecides() || ctx.settlesMidway(f) {
		return false
	}
	f.Header.Kind, f.Header.KindBy = schema.Other, Value{words, midwayRule}
	return true
}

// midwayRule is the rule of a kind that such a judgement tells.
const midwayRule = "kind.midway"

// midwayWords are the words of a title or of the first sentence that tell of such a judgement.
func (ctx *context) midwayWords() (doc.Text, bool) {
	for _, t := range ctx.titles() {
		if at := midway.FindStringIndex(t.S); at != nil {
			return t.text(at[0], at[1]), true
		}
	}
	p, s := ctx.firstSentence()
	if p == nil {
		return doc.Text{}, false
	}
	at := midway.FindStringIndex(p.S[s[0]:s[1]])
	if at == nil {
		return doc.Text{}, false
	}
	return p.text(s[0]+at[0], s[0]+at[1]), true
}

// settlesMidway says that a sentence of the body names whom it chooses now, or from whom it takes what they were chosen for.
func (ctx *context) settlesMidway(f *Facts) bool {
	for i := range f.Decisions {
		d := &f.Decisions[i]
		words := viewOf(d.Words).S
		if d.Where == InBody && len(d.Holders) > 0 && settlesAnew.MatchString(words) && !ctx.toldEarlier(words) {
			return true
		}
	}
	return false
}
