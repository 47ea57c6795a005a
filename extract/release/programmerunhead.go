package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
	"injeung/schema/scheme"
)

// runnersHead finds the head of a column of those who make or run what stands beside it, placesRun that of local
// governments which do.
var (
	runnersHead = hangul.MustCompile(`^(?:(?:운영|개발|보유|제조|제작|생산|공급|제공|관리|위탁|수행|인증|신청)?(?:기업|업체|회사|사업자|법인|주체|사|자|단체)|[가-힣]{0,4}기관)(?:명)?$`)
	placesRun   = hangul.MustCompile(`^(?:운영|관리|설치|조성|주최|주관|개최)(?:지자체|지방정부|지방자치단체|자치단체|시·?군·?구|시·?군)(?:명)?$`)
)

// runsNothing begin the head of a column of bodies that only judge or help.
var runsNothing = []string{"심사", "평가", "발급", "지원", "협력", "후원", "홍보", "감독", "참여"}

// headsRunners says that a column is headed as one of those who make or run what stands beside it.
func headsRunners(head string) bool {
	return placesRun.MatchString(head) || runnersHead.MatchString(head) && !startsWithAny(head, runsNothing)
}

// heldByPlaces finds the head of a column of local governments, which are those chosen.
var heldByPlaces = hangul.MustCompile(`지자체|지방정부|자치단체|시·?군·?구|^시·?군$|^시·?도$`)

// thingsUnder says that a table names what a programme is called after, and beside it who makes or runs it:
// 물류센터명 | 운영기업, of the 가나물류센터.
func (ctx *context) thingsUnder(k *programme) bool {
	return slices.ContainsFunc(ctx.doc.Blocks, func(b doc.Block) bool {
		if b.Table == nil || b.Table.Cols < 2 {
			return false
		}
		if namesAlike(b.Table, k.key) {
			return true
		}
		things, runners := false, false
		for c := range b.Table.Cols {
			switch head := hangul.Key(headCell(b.Table, c)); {
			case headsRunners(head):
				runners = true
			case headsThings(head, k.key) && endsCells(b.Table, c, head):
				return true
			case heldByPlaces.MatchString(head):
				return false
			case headsThings(head, k.key), strings.HasSuffix(head, "명") && (columnKind(head) == serviceCol || columnKind(head) == noKind && endsInOne(thingNoun(head), surelyThings)), ctx.countsAsHead(head):
				things = true
			}
		}
		return things && runners
	})
}

// namesAlike says that a column of a table is headed by the noun that ends the name of a programme, and that most of its
// cells end so: 장터명 over 나루 산나물장터, of the 으뜸장터. They are what the programme certifies, whatever place has each.
func namesAlike(t *doc.Table, key string) bool {
	key = certificateEnd.ReplaceAllString(key, "")
	for c := range t.Cols {
		head := hangul.Key(headCell(t, c))
		noun := strings.TrimSuffix(strings.TrimSuffix(head, "칭"), "명")
		if strings.HasSuffix(key, noun) && key != noun && headsThings(head, key) && endsCells(t, c, noun) {
			return true
		}
	}
	return false
}

// endsCells says that most cells of a column end as its head does: 육교 over 달맞이 육교.
func endsCells(t *doc.Table, col int, head string) bool {
	n, all := 0, 0
	for row := 1; row < t.Rows; row++ {
		if c := t.Cell(row, col); c != nil && c.Row == row {
			if key := hangul.Key(c.Words()); strings.HasSuffix(key, head) && key != head {
				n++
			}
			all++
		}
	}
	return n > 1 && 2*n > all
}

// runHead finds the head of a column of those who surely run what stands beside it; runsAll begin it.
var (
	runHead = hangul.MustCompile(`^(?:운영|관리)(?:기관|주체|단체|법인|지자체|지방정부|지방자치단체|자치단체|시·?군·?구|시·?군)(?:명)?$`)
	runsAll = []string{"운영", "관리"}
)

// sitesRun says that a table names sites that a programme is called after, and beside each who runs it: 인증 소나무숲 | 관리기관.
func (ctx *context) sitesRun(k *programme) bool {
	return slices.ContainsFunc(ctx.doc.Blocks, func(b doc.Block) bool {
		if b.Table == nil || !headedAs(b.Table, func(words string) bool {
			return startsWithAny(words, runsAll) && runHead.MatchString(hangul.Key(words))
		}) {
			return false
		}
		return headedAs(b.Table, func(words string) bool { return calledAfter(hangul.Key(words), k.key) != "" })
	})
}

// headedAs says that the head of some column is so.
func headedAs(t *doc.Table, is func(string) bool) bool {
	for c := range t.Cols {
		if is(headCell(t, c)) {
			return true
		}
	}
	return false
}

// certifiedHead begins the head of a column by what became of those below: 인증 육교.
var certifiedHead = hangul.MustCompile(`^(?:신규)?(?:인증|지정|선정)(?:된)?`)

// certificateEnd ends the name of a programme by what it gives, behind what gets it.
var certificateEnd = hangul.MustCompile(`(?:국가)?(?:인증|지정|선정)(?:제도|제)?$|제도$`)

// headsThings says that the head of a column is what a programme is called after, with 명 behind it or without: 물류센터명
// of the 가나물류센터. A head for firms, schools or persons heads none.
func headsThings(head, key string) bool {
	noun := calledAfter(head, key)
	of := scheme.SubjectOf(noun)
	return noun == "시설" || noun != "" && of != scheme.Company && of != scheme.School && of != scheme.Person && of != scheme.City
}

// calledAfter is the noun in the head of a column that a programme is called after, and which is no body itself; empty for none.
func calledAfter(head, key string) string {
	noun := thingNoun(head)
	if noun == "시설" {
		return noun
	}
	if strings.HasPrefix(noun, "인증") || strings.HasPrefix(noun, "지정") || strings.HasPrefix(noun, "선정") || strings.HasPrefix(noun, "신규") {
		noun = noun[len(certifiedHead.FindString(noun)):]
	}
	n := utf8.RuneCountInString(noun)
	if n == 0 || n == 1 && noun == head || endsInOne(noun, bodiesThemselves) || endsInOne(noun, areaNouns) {
		return ""
	}
	if !strings.HasSuffix(certificateEnd.ReplaceAllString(key, ""), noun) && (n < 3 || !strings.Contains(key, noun)) {
		return ""
	}
	return noun
}

// thingNoun is what the head of a column says that it has the names of: 숲길명, 길 이름.
func thingNoun(head string) string {
	for _, end := range []string{"이름", "명칭", "명"} {
		if noun, ok := strings.CutSuffix(head, end); ok {
			return noun
		}
	}
	return head
}

// areaNouns end what local governments are chosen as, or have chosen, whoever works there.
var areaNouns = strings.Fields("시 군 구 도시 시티 마을 지역 지구 특구 단지 권역 구역 지자체 지방정부 자치단체 고장 상권 섬 타운")

// countsAsHead says that the title counts what the head of a column has the names of: 2개 노선, 노선명.
func (ctx *context) countsAsHead(head string) bool {
	noun := thingNoun(head)
	if noun == head || !namesThing(noun) {
		return false
	}
	k := strings.Index(ctx.titles()[0].S, noun)
	return k > 0 && countBefore.MatchString(ctx.titles()[0].S[:k])
}

// countBefore is a number right before what it counts.
var countBefore = hangul.MustCompile(`[0-9]\s?개\s?$`)

// runsThings says that a column is headed as one of those who run what the programme of the table is called after, and
// another one as that: 인증 소나무숲 | 관리기관.
func (r *tableReader) runsThings(col int) bool {
	if len(r.ctx.things) == 0 || !headsRunners(hangul.Key(r.cols[col].words().S)) || !r.ctx.things[r.scheme().ID] {
		return false
	}
	key := hangul.Key(r.scheme().Name)
	return slices.ContainsFunc(r.cols, func(c column) bool { return r.ctx.headsRun(hangul.Key(c.words().S), key) })
}

// headsRun says that the head of a column is what a programme of things is called after, or tells of a thing of its own name.
func (ctx *context) headsRun(head, key string) bool {
	return calledAfter(head, key) != "" || strings.HasSuffix(head, "명") && endsInOne(thingNoun(head), surelyThings) || ctx.countsAsHead(head)
}
