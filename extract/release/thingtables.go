package release

import (
	"slices"
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// thingsInTable says that a table has as many rows as the release counts, each a thing and who makes or runs it. Where places
// stand beside them and places may be what is counted, only a head that is called as the programme is tells that they are not.
func (ctx *context) thingsInTable(k *programme, place bool) bool {
	var counts map[int]countedAsWhat
	return slices.ContainsFunc(ctx.doc.Blocks, func(b doc.Block) bool {
		if b.Table == nil {
			return false
		}
		of, ok := ctx.thingColumnsOf(b.Table)
		if !ok {
			if of.name, of.rows = ctx.sitedColumn(b.Table); of.name < 0 {
				return false
			}
			of.sited, of.firms = true, true
		}
		if counts == nil {
			counts = ctx.thingCounts()
		}
		head := hangul.Key(cutBrackets(headCell(b.Table, of.name)))
		n, after := counts[of.rows], namedAfter(head, k.key)
		if n == asGovernments || of.sited && endsInOne(thingNoun(head), doneByPlaces) {
			return false // 가나사업 5건: 지자체 | 사업명 | 추진단
		}
		return n > notCounted && (!place && (n == asThings || n == asPlaces && !of.sited) || after && (!place || of.firms && !endsInOne(thingNoun(head), governedAreas)))
	})
}

// namedAfter says that a head is what a programme is called after, of whatever kind it is: 가나마을 of the 가나마을 만들기 사업.
func namedAfter(head, key string) bool {
	noun := thingNoun(head)
	n := utf8.RuneCountInString(noun)
	key = strings.TrimSuffix(key, endOf(key, contestNames)) // 으뜸사례 of the 가나 으뜸사례 공모전
	if columnKind(head) == projectCol {
		return false // 사업명 of a 가나 사업
	}
	return n > 1 && strings.HasSuffix(certificateEnd.ReplaceAllString(key, ""), noun) || n > 2 && strings.Contains(key, noun)
}

// governedAreas are the nouns of areas that local governments hold, whoever works in them.
var governedAreas = strings.Fields("도시 시티 지구 특구 지역 지자체 지방정부 자치단체 고장 권역 구역 단지 상권 클러스터 밸리")

// countedAsWhat is what a number counts.
type countedAsWhat uint8

const (
	notCounted countedAsWhat = iota
	asBodies                 // 8개 단체, of whom each may have a thing of its own
	asPlaces                 // 9곳, which may be places
	asThings
	asGovernments // 5개 지자체, whatever else is counted so
)

// doneByPlaces end the heads of what places do that were chosen.
var doneByPlaces = []string{"사업", "과제", "프로젝트"}

// thingCounts are the numbers that the release counts with, and what the plainest of them counts.
func (ctx *context) thingCounts() map[int]countedAsWhat {
	out := map[int]countedAsWhat{}
	add := func(s string) {
		for _, c := range countsIn(s) {
			if c.n < fewestThings {
				continue
			}
			switch {
			case !isHolderUnit(c) || isForeignCount(c):
				if bodiesCounted.MatchString(s[c.from:]) {
					out[c.n] = max(out[c.n], asBodies)
				}
			case c.unit == "지자체", c.unit == "지방정부", placeNouns.has(c.noun):
				out[c.n] = asGovernments
			case countsSites(c):
				out[c.n] = max(out[c.n], asPlaces)
			default:
				out[c.n] = max(out[c.n], asThings)
			}
		}
		for _, m := range thingUnits.FindAllStringSubmatch(s, -1) {
			if n, _, _ := hangul.Number(m[1]); n >= fewestThings {
				out[n] = max(out[n], asThings)
			}
		}
	}
	for _, v := range ctx.titles() {
		add(v.S)
	}
	for i := range ctx.passages {
		if s := ctx.passages[i].S; isSentence(s) {
			add(s)
		}
	}
	return out
}

// bodiesCounted begins with a number of bodies: 8개 청년단체, 5개사.
var bodiesCounted = hangul.MustCompile(`^\S{1,3}?\s?(?:개사|개(?:의)?\s?[가-힣]{0,4}(?:단체|기업|업체|팀|법인|조합|회사))`)

// thingUnits finds numbers in units of things alone: 6종을, 8점이, 9선.
var thingUnits = hangul.MustCompile(`(?:^|[^0-9.,])([0-9]{1,2})\s?(?:점|종|선|편)(?:을|를|이|가|의|[\s,….]|$)`)

// countsSites says that a number may count places: 9곳, 4개 도시.
func countsSites(c countAt) bool {
	switch c.unit {
	case "곳", "개소", "군데", "도시", "지구", "지역":
		return true
	}
	return endsInOne(c.noun, areaNouns)
}
