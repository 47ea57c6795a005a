package normalize

import (
	"slices"
	"strings"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// What tells of some of those chosen without naming them: a number of them, or the 시·도 that they are in.
var (
	someCounted = hangul.MustCompile(`(?:^|[^0-9])(?:[0-9]{1,2}|[한두세네] |다섯 |여섯 )\s?(?:곳|건|개\s?(?:[가-힣·]{1,5}))(?:은|는|이|가|도|의|만)?[\s,(]`)
	goneOn      = hangul.MustCompile(`(?:지난해|작년|전년|20[0-9]{2}년|'[0-9]{2}년)(?:도)?에\s이어|[두세네]\s?번\s?연속|연속(?:으로)?\s(?:선정|지정|참여|인증|이름)|계속\s(?:참여|지원|추진)하|예비\s?(?:단계|사업|지위|자격)(?:로|으로|에|를|을)|(?:두|세|네|다섯|[2-9])\s?번째(?:\s?(?:지정|선정|인증|참여)|다(?:\.|$)|이다|이며|이고|로\s(?:지정|선정|인증|이름))`)
	nthThere    = hangul.MustCompile(`(?:에서|에선|에서는|중|가운데|전국|국내|도내|지역|이어)[^.,]{0,10}\s?(?:두|세|네|다섯|[2-9])\s?번째`)
	firstOnes   = hangul.MustCompile(`(?:첫|최초|신규|처음)\s?(?:지정|선정|인증|으로|이며|이고|이다)|처음\s`)
	eachAs      = hangul.MustCompile(`(?:모두|전부|모든|나머지|그\s밖|그\s외|이외)[^.]{0,24}?[가-힣A-Z0-9]{1,8}(?:으로|로)[,\s]|(?:다른|나머지|그\s밖의|그\s외)\s(?:[가-힣0-9]{1,6}\s?)?(?:곳|지역|지자체|지방정부|도시)?(?:은|는)\s(?:모두\s)?[가-힣A-ZⅠ-Ⅹ0-9]{1,8}(?:이다|형|유형)|(?:대부분|대다수)(?:은|는|이|가)?\s[가-힣A-Z0-9 ]{1,14}(?:이며|이고)[^.]{0,20}[0-9]\s?(?:곳|건)`)
	toldLater   = hangul.MustCompile(`여부|앞으로|예정|향후|내년|수\s있|대상이|계획`)
	mainLater   = hangul.MustCompile(`예비\s?(?:지정|선정|인증)[^.]{0,30}(?:본|정식)\s?(?:지정|선정|인증)\s?(?:여부|심사|평가|예정|대상)`)
	someMarks   = []string{"다시", "재", "연장", "갱신", "예비", "유예", "만료", "이어", "연속", "계속", "번째", "모두", "전부", "모든", "나머지", "그 밖", "그 외", "이외", "다른", "대부분", "대다수"}
)

// doubtSome doubts the places of a decision where a sentence tells of some of them, by their number or their 시·도, that
// they were chosen before, are but candidates, or what class they are of.
func (w *work) doubtSome(g *group, prose []paragraph) {
	if g.status != schema.New || len(g.records) < 2 {
		return
	}
	rows, held := w.citiesOf(g), w.otherHeld(g)
	for i := range prose {
		p := &prose[i]
		if len(rows) == 0 || len(p.s) > longestTold || !p.holds(someMarks) || !p.partMay(goneOn, toldAgain, eachAs, mainLater) {
			continue
		}
		for s := range strings.SplitSeq(p.s, "다. ") {
			again := wentOn(s, p.before)
			if unchosenTold.MatchString(s) {
				continue
			}
			as := eachAs.FindString(s)
			if namesOwn(as, g.name) {
				as = ""
			}
			if m := mainLater.FindString(s); m != "" && !held {
				w.doubtAll(g, statusUnsure, m)
			}
			if again == "" && as == "" {
				continue
			}
			if named := namedIn(s, rows); len(named) > 0 {
				if len(named) == len(rows) && again != "" && !held && firstOnes.MatchString(s) { // one for the first time, the other again
					w.doubtAll(g, statusUnsure, again)
				}
				w.doubtNamed(g, named, rows, again, as)
				continue
			}
			w.doubtWithin(g, s, rows, again, as, held)
		}
	}
}

// wentOn is what tells in a sentence that some go on, or were chosen before; "" for none. The second of a region is none, nor is
// what is to come.
func wentOn(s string, before bool) string {
	again := goneOn.FindString(s)
	if strings.Contains(again, "번째") && nthThere.MatchString(s) {
		again = ""
	}
	if again == "" && !before {
		again = toldAgain.FindString(s)
	}
	if again != "" && toldLater.MatchString(s) {
		return ""
	}
	return again
}

// doubtWithin doubts the rows of the 시·도 that a sentence names, or all, where it tells by again that some were renewed, or by as
// that they are of a class.
func (w *work) doubtWithin(g *group, s string, rows []*schema.City, again, as string, held bool) {
	within := slices.DeleteFunc(slices.Clone(rows), func(c *schema.City) bool { return !namesSido(s, c.Sido) })
	switch {
	case again != "" && len(within) > 0 && len(within) < len(rows) && !held:
		for _, c := range within {
			w.because(c.RecordID, statusUnsure, "%s", again)
		}
	case again != "" && someCounted.MatchString(s) && !held:
		w.doubtAll(g, statusUnsure, again)
	case as != "" && (len(within) > 0 || strings.HasPrefix(as, "대")):
		for _, c := range rows {
			if c.ClassRaw == nil {
				w.because(c.RecordID, classUnread, "%s", as)
			}
		}
	}
}

// doubtNamed doubts the places that a sentence names which tells of one or a few that they go on, or of all others what they are.
func (w *work) doubtNamed(g *group, named, rows []*schema.City, again, as string) {
	if len(named) > mostNamed || len(named) == len(rows) {
		return
	}
	for _, c := range named {
		if again != "" && !w.otherHeld(g) {
			w.because(c.RecordID, statusUnsure, "%s", again)
		}
	}
	for _, c := range rows {
		if as != "" && c.ClassRaw == nil && restOf.MatchString(as) {
			w.because(c.RecordID, classUnread, "%s", as)
		}
	}
}

// restOf begins what is told of all others.
var restOf = hangul.MustCompile(`^(?:다른|나머지|그\s밖|그\s외)`)

// namesOwn says that words which tell as what all are taken end in the name of the programme, or the last word of it, which is no
// class: 모두 14곳이 가나거점으로.
func namesOwn(as, name string) bool {
	word := strings.TrimSuffix(strings.TrimSuffix(strings.Trim(as, ", "), "로"), "으")
	key := hangul.Key(word[strings.LastIndexByte(word, ' ')+1:])
	return key != "" && strings.HasSuffix(hangul.Key(name), key)
}

// namesSido says that a sentence names a 시·도, by its whole name or in short.
func namesSido(s, sido string) bool {
	if sido == "" {
		return false
	}
	r := []rune(sido)
	short := string(r[:2])
	if len(r) == 4 && strings.HasSuffix(sido, "도") {
		short = string([]rune{r[0], r[2]}) // 충청북도, 경상남도
	}
	for at := 0; ; {
		k := strings.Index(s[at:], short)
		if k < 0 {
			return strings.Contains(s, sido)
		}
		from := at + k
		at = from + len(short)
		if rest := s[at:]; (from == 0 || strings.ContainsAny(s[from-1:from], " ,(·'")) && (rest == "" || sidoEnds.MatchString(rest) && !localBehind.MatchString(rest)) {
			return true
		}
	}
}

// sidoEnds is what stands behind the short name of a 시·도.
var sidoEnds = hangul.MustCompile(`^(?:도|시|특별시|광역시|특별자치도|특별자치시)?(?:\s?(?:지역|소재|관내|권))?(?:은|는|의|이|가|에서|에|내)?[\s,)·]`)

// localBehind is a place of its own behind the name of its 시·도, of which alone the words tell: 경기 김포시 등.
var localBehind = hangul.MustCompile(`^(?:도|특별시|광역시|특별자치도|특별자치시)?\s[가-힣]{1,4}[시군구](?:청)?(?:은|는|의|이|가|에서|에|을|를|와|과|도)?(?:[\s,)·]|$)`)

// unchosenTold finds that words tell of those who were not chosen: 지정되지 못한 지역 중.
var unchosenTold = hangul.MustCompile(`(?:지정|선정|인증|승인|포함)되지\s(?:못한|않은)\s(?:곳|지역|지자체|지방정부|시·군|도시|마을)|(?:탈락한|떨어진|제외된)\s(?:곳|지역|지자체|지방정부|시·군|도시|마을)`)
