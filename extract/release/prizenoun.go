package release

import (
	"slices"
	"strings"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// gradedNoun finds a grade with those who have it and perhaps their number: 최우수 지자체(2곳)는,
// S등급 시·군 3곳, 우수 기관으로는, 가 등급은.
var gradedNoun = hangul.MustCompile(`^(최우수|우수|장려|[A-S1-9가나다라]{1,3} ?등급)(?:을 (?:받은|획득한|차지한))? ?(?:지방자치단체|기초자치단체|자치단체|기초지자체|기초지방정부|광역지자체|광역지방정부|지자체|지방정부|기관|시·군·구|시군구|시·군|시군|도시|지역|단체|등급)?(?: ?\(?[0-9]{1,3}(?:개 ?(?:시·군·구|시·군|지자체|지방정부|기관|지역)|개소|개|곳|건)?\)?)?(으로는|에는|으로|로는|은|는|이|가|을|를|에|로)?(?:$|[ (:,△▲])`)

// gradedNounAt reads such words at i; its end is 0 where there are none.
func (c *clause) gradedNounAt(i int) prizeAt {
	rest := c.s[i:]
	if !strings.HasPrefix(rest, "최우수") && !strings.HasPrefix(rest, "우수") && !strings.HasPrefix(rest, "장려") && !strings.Contains(head(rest, len("가나 등급")), "등급") {
		return prizeAt{}
	}
	m := gradedNoun.FindStringSubmatchIndex(rest)
	if m == nil {
		return prizeAt{}
	}
	a := prizeAt{from: i, to: i + m[3], noun: true}
	a.end = i + len(strings.TrimRight(strings.TrimRight(rest[:m[1]], ",:△▲"), " ("))
	if m[4] >= 0 {
		a.josa, a.end = rest[m[4]:m[5]], i+m[5]
	}
	if c.inMention(a.from, a.to) || prizeOfOthers(c.s[:i]) {
		return prizeAt{}
	}
	return a
}

// letteredGrade says that a word that begins with a letter or digit is a grade: S등급은.
func letteredGrade(word string) bool {
	k := strings.Index(word, "등급")
	return k > 0 && k <= 3
}

// tiered leaves grades out that only say how good those chosen are: an 우수 지자체 is a grade
// beside others that the sentence or the release tells of.
func (c *clause) tiered(all []prizeAt) []prizeAt {
	for i := range all {
		if a := &all[i]; !a.noun || c.s[a.from:a.to] != "우수" && c.s[a.from:a.to] != "장려" {
			return all
		}
	}
	if len(all) == 0 || !c.ctx.toldTop() {
		return nil
	}
	return all
}

// topGrades are grades and prizes beside which 우수 is one.
var topGrades = []string{"최우수", "종합대상", "장려", "특별상", "대상은 ", "대상을 수상", "대상을 차지"}

// toldTop says that the release tells of a grade beside 우수.
func (ctx *context) toldTop() bool { return ctx.tellsAny(&ctx.top, topGrades) }

// besideTop are prizes beside which 대상 is one, and no word for those who were chosen.
var besideTop = []string{"최우수상", "우수상", "장려상", "금상", "은상"}

// toldPrizes says that the release tells of prizes beside 대상.
func (ctx *context) toldPrizes() bool { return ctx.tellsAny(&ctx.prized, besideTop) }

// tellsAny says that a passage holds one of the words, and remembers it.
func (ctx *context) tellsAny(known **bool, words []string) bool {
	if *known == nil {
		yes := slices.ContainsFunc(ctx.passages, func(p passage) bool { return containsAny(p.S, words) })
		*known = &yes
	}
	return **known
}

// gradesApart takes 우수 off a place that another statement gives a grade of its own: 가나시 등
// 9곳을 우수 지자체로, 가나시가 최우수.
func (ctx *context) gradesApart(f *Facts) {
	other := map[string]bool{}
	each := func(fn func(key string, h *Holder)) {
		for i := range f.Decisions {
			d := &f.Decisions[i]
			for k := range d.Holders {
				if h := &d.Holders[k]; h.Kind == CityHolder && h.Grade.S != "" {
					name := localName(h.Words)
					if sido, ok := ctx.gaz.sidos[name]; ok {
						name = sido
					}
					fn(d.Scheme.ID+"/"+string(d.Status)+"/"+name, h)
				}
			}
		}
	}
	each(func(key string, h *Holder) { other[key] = other[key] || !strings.HasPrefix(h.Grade.S, "우수") })
	each(func(key string, h *Holder) {
		if other[key] && strings.HasPrefix(h.Grade.S, "우수") {
			h.Grade = doc.Text{}
		}
	})
}
