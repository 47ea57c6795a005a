package release

import (
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// termsOfChanges takes a term that a sentence lengthens for a part of what was changed, where each place that it names is
// one whose change the release tells elsewhere: (변경) 가나군, 다라시. 가나군의 특구는 기간을 4년 연장한다. Where a way is made longer, the
// zone is changed whoever tells so.
func (f *Facts) termsOfChanges() {
	changed := map[string]*Decision{} // programme and place → who says that it was changed
	for i := range f.Decisions {
		if d := &f.Decisions[i]; d.Status == schema.Changed && d.StatusBy.Said() && d.Where != InTitle {
			for _, h := range d.Holders {
				changed[d.Scheme.ID+"/"+hangul.Key(nameHeld(&h))] = d
			}
		}
	}
	for i := range f.Decisions {
		d := &f.Decisions[i]
		if d.Status != schema.Renewed || d.Where != InBody || len(d.Holders) == 0 || len(d.Counts) > 0 {
			continue
		}
		if lengthensWay(d) {
			d.Status = schema.Changed
			continue
		}
		if !lengthensTerm(d) {
			continue
		}
		var by *Decision
		for _, h := range d.Holders {
			if by = changed[d.Scheme.ID+"/"+hangul.Key(nameHeld(&h))]; by == nil {
				break
			}
		}
		if by != nil {
			d.Status, d.StatusBy = schema.Changed, by.StatusBy
		}
	}
}

// lengthensTerm says that the words of a decision lengthen a term, and renew nothing by name: 기간을 2029년까지 4년 연장.
func lengthensTerm(d *Decision) bool {
	before, _, ok := strings.Cut(d.Words.S, d.StatusBy.Words.S)
	return ok && strings.HasPrefix(d.StatusBy.Words.S, "연장") && strings.Contains(tail(before, 60), "기간")
}

// wayBefore finds, before a word for making longer, that it is of a way and not of a time: 다라역까지, 마바항까지 더, 운행 구간을 북쪽으로.
var wayBefore = hangul.MustCompile(`(?:[가-힣A-Za-z](?:역|터미널|나들목|분기점|교차로|사거리|삼거리|로터리|IC|JC|공항|항|청|대로|로|길|다리|대교|산단|단지|지구|광장|시장|대학교|대|공원|해변|종점|도심|신도시|마을|동|읍|면|리|구간)까지|(?:구간|노선|도로|경로|선로|코스|길이)(?:을|를|이|가|은|는|도)|(?:운행|주행|운영|노선|총|전체)\s?거리(?:를|가|는|도))\s(?:[^\s,.]{1,12}\s){0,2}$`)

// wayKept finds there that the way stays as it was: 노선은 그대로 두고, 구간을 변경 없이.
var wayKept = hangul.MustCompile(`(?:그대로|없이|유지하|않고|두고)`)

// lengthensWay says that the words of a decision make a way longer: 지구는 다라역까지 연장된다, 노선을 연장했다.
func lengthensWay(d *Decision) bool {
	before, _, ok := strings.Cut(d.Words.S, d.StatusBy.Words.S)
	return ok && strings.HasPrefix(d.StatusBy.Words.S, "연장") && !strings.HasPrefix(strings.TrimPrefix(d.StatusBy.Words.S, "연장"), " 지정") && wayLonger(tail(before, 90))
}

// wayLonger says that words before a word for making longer end in the way that is made so.
func wayLonger(before string) bool {
	m := wayBefore.FindStringIndex(before)
	return m != nil && !wayKept.MatchString(before[m[0]:])
}
