package release

import (
	"injeung/extract/doc"
	"injeung/normalize/date"
	"injeung/normalize/hangul"
	"injeung/schema"
)

// allAgain finds a sentence on all of those named before it, who were chosen once more: 이들은 모두 2023년에 처음 지정됐으며
// 이번에 재지정됐다, 3곳 모두 다시 인증을 받았다. Some of them (이들 중) are not meant.
var allAgain = hangul.MustCompile(`^\s?(?:이들(?:\s(?:곳|도시|지역|지자체|지방정부|마을|서비스|시·군))?|(\d{1,3})\s?(?:곳|개소|건|개\s?(?:도시|지역|지자체|지방정부|시·군|시군|서비스))|두\s곳|세\s곳|네\s곳)(?:은|는|이|가)?\s(?:(?:모두|전부|다)\s)?(?:[^.]{0,80}\s)?(재지정|재인증|재선정|재공인|다시\s(?:지정|인증|선정))(?:[이을]\s)?(?:[가-힣]{2,3}\s)?(?:됐다|되었다|받았다)\.?\s*$`)

// againWords may find allAgain.
var againWords = setOf("재지정", "재인증", "재선정", "재공인", "다시 ")

// statusOfAll gives the status that a sentence says of all of those named to the decisions that print none, where it counts
// as many as they name or does not count.
func (ctx *context) statusOfAll(f *Facts) {
	by, n, ok := ctx.againSaid(f)
	if !ok {
		return
	}
	names := 0
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Scheme.ID != f.Decisions[0].Scheme.ID {
			return // of which programme's it is, nothing tells
		}
		if d.Status != schema.New || d.StatusBy.Said() {
			return // others have statuses of their own
		}
		names = max(names, len(d.Holders))
	}
	if n > 0 && n != names {
		return
	}
	for i := range f.Decisions {
		f.Decisions[i].Status, f.Decisions[i].StatusBy = schema.Renewed, by
	}
}

// againSaid is the only such sentence of a release, and the number that it has; 0 for none.
func (ctx *context) againSaid(f *Facts) (by Value, n int, ok bool) {
	for i := range ctx.passages {
		p := &ctx.passages[i]
		if p.Depth >= doc.Asterisk || !againWords.among(p.held()) {
			continue
		}
		for _, s := range p.sentences() {
			t := p.S[s[0]:s[1]]
			m := allAgain.FindStringSubmatchIndex(t)
			if m == nil || ctx.toldEarlier(t) && !containsAny(t, thisRoundWords) {
				continue
			}
			if ok || ctx.sinceThen(t) || !ctx.namesHeldBefore(i, s[0], heldIn(f)) {
				return by, 0, false
			}
			if ok = true; m[2] >= 0 {
				n, _, _ = hangul.Number(t[m[2]:m[3]])
			}
			by = p.value(s[0]+m[4], s[0]+m[5], "sentence.status")
		}
	}
	return by, n, ok
}

// sinceThen says that a sentence tells of an earlier year, and not of now: 이들은 2025년에 다시 지정됐다.
func (ctx *context) sinceThen(s string) bool {
	return len(date.FindYears(s, ctx.day())) > 0 && !containsAny(s, thisRoundWords)
}

// namesHeldBefore says that the last places named before byte to of passage i are of those chosen, so that a pronoun behind
// them means those.
func (ctx *context) namesHeldBefore(i, to int, held map[string]bool) bool {
	for ; i >= 0; i-- {
		s := ctx.passages[i].S
		if to >= 0 {
			s, to = s[:to], -1
		}
		units := ctx.unitsIn(s, len(s), false)
		for k := len(units) - 1; k >= 0; k-- {
			if units[k].list != nil {
				return units[k].list.anyOf(s, held)
			}
		}
	}
	return true
}
