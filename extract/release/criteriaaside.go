package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// schemesOf are the programmes a sentence of criteria is about, but for those that an event's release only tells of in passing.
func (r *criteriaReader) schemesOf(p *passage, s string) []Scheme {
	return slices.DeleteFunc(r.schemesMeant(p, s), r.inPassing)
}

// inPassing says that a release of an event neither decides on a programme nor has it in its titles: who speaks there compares it
// with others.
func (r *criteriaReader) inPassing(k Scheme) bool {
	if r.ctx.header == nil || r.ctx.header.Kind != schema.Event || r.decided[k.ID] {
		return false
	}
	for _, v := range r.ctx.titles() {
		for _, m := range r.ctx.mentionsIn(v.S) {
			if m.ID == k.ID {
				return false
			}
		}
	}
	return true
}

// asideJudge finds behind words that lead to something else what is judged: 한편, 가나부는 다라기금 투자계획 평가에서.
var asideJudge = hangul.MustCompile(`^[^.'"]{4,90}?\s?(?:평가|심사|공모|선정)(?:에서는|에서|의\s경우|에는|은|는)\s`)

// ofThisJudging are words before 평가 that tell which part of the programme's own judging it is.
var ofThisJudging = setOf("이번", "올해", "금년", "지난해", "작년", "최종", "서면", "서류", "현장", "발표", "대면", "종합", "정량", "정성", "전문가", "위원", "시민", "국민", "차", "단계", "신규", "재지정", "재인증", "별")

// asideFromMain says that a sentence leads to the judging of something that is no programme of the release.
func (r *criteriaReader) asideFromMain(s string) bool {
	if !leadsAside.in(head(s, 40)) || len(r.ctx.mains()) == 0 {
		return false
	}
	m := asideJudge.FindStringIndex(s)
	if m == nil {
		return false
	}
	words := strings.Fields(s[:m[1]])
	if words = words[:len(words)-1]; len(words) == 0 {
		return false
	}
	name := ""
	for k := len(words) - 1; k >= max(0, len(words)-3); k-- {
		if w := words[k]; endsPhraseWord(w) || ofThisJudging.in(w) || leadsAside.in(w) || strings.HasSuffix(w, "는") || strings.HasSuffix(w, "은") {
			break
		}
		name = hangul.Key(words[k]) + name
	}
	return utf8.RuneCountInString(name) >= 4 && !r.partOfMain(name)
}

// partOfMain says that a name is one of a programme of the release, or a part of it.
func (r *criteriaReader) partOfMain(key string) bool {
	for _, main := range r.ctx.mains() {
		if n := hangul.Key(main.Name); strings.Contains(n, key) || strings.Contains(key, n) {
			return true
		}
	}
	return false
}
