package normalize

import (
	"strings"

	"injeung/normalize/hangul"
)

// Words of an earlier year in which something was decided, and of the one in which a programme began.
var (
	yearDecided = hangul.MustCompile(`((?:20)?[0-9]{2})(?:년(?:\s?[0-9]{1,2}월)?|\.\s?[0-9]{1,2}(?:월|\.)?(?:\s?[0-9]{1,2}\.)?)[^.0-9]{0,40}(?:지정|인증|선정|승인|허가|부여)`)
	yearAgo     = hangul.MustCompile(`((?:지난|재작년|작)[해년]|전년도?)(?:\s?[0-9]{1,2}월|\s?말|\s?초)?\s[^.0-9]{0,40}(?:지정|인증|선정|승인|허가|부여)(?:된|되어|됐|되었|받|을\s받|한\s|했|하였)`)
	toldDecides = hangul.MustCompile(`지정|선정|인증|승인|공인|처음|첫|발을|이후|이어`)
	beganThen   = hangul.MustCompile(`도입|시행|제정|출범|창설|신설|시작(?:한|된|해|했|됐|하)`)
)

// chosenThen finds a year with the choice of one that is told of again: 2023년 인증을 이어 가는.
var chosenThen = hangul.MustCompile(`[0-9]{2}년(?:에)?[^.0-9]{0,14}(?:지정|인증|선정)`)

// earlierYear is the first year before a decision's in which, as the release
// prints, something was decided; "" for none.
func earlierYear(g *group, prose []paragraph) string {
	for i := range prose {
		if m := agoIn(prose[i].s); m != "" {
			return m
		}
		if !strings.ContainsAny(prose[i].s, "0123456789") {
			continue
		}
		if m := firstTold(prose[i].s, g.year); m != "" {
			return m
		}
		for _, at := range yearDecided.FindAllStringSubmatchIndex(prose[i].s, -1) {
			year := prose[i].s[at[2]:at[3]]
			if y := fullYear(year); y < g.year && !sinceThen(prose[i].s[at[3]:]) && !beganThen.MatchString(prose[i].s[at[0]:min(len(prose[i].s), at[1]+len("을 시작한"))]) {
				return year + "년"
			}
		}
	}
	return ""
}

// What goes on behind a year in which the programme chose its first ones, or since which it chooses: (2009년) 첫 지정 이후 누적
// 87곳, (2013년)부터 해마다 지정하고 있다. Where a term ends it is the year of those renewed: (2019년) 처음 지정된 뒤 5년이 지난.
var (
	firstThenMore = hangul.MustCompile(`^년?(?:에)?\s(?:[^.0-9]{0,30}\s)?(?:첫|처음(?:으로)?|최초(?:로)?)\s[^.0-9]{0,16}(?:지정|선정|인증|승인|공인)(?:을)?(?:\s?(?:한|된|시작한|시작된))?\s?(?:이후|이래|뒤|후)`)
	choosesSince  = hangul.MustCompile(`^년?(?:\s?[0-9]{1,2}월)?부터\s[^.]{0,120}(?:지정|선정|인증|승인|공인|운영|추진)(?:하고|되고|해|돼|하여|·[가-힣]{2,4}하고)\s(?:있|오|왔)`)
	termGone      = hangul.MustCompile(`년(?:이|을)?\s(?:지나|지난|경과|맞|넘)|기간|만료|끝나|끝난`)
)

// sinceThen says that words behind a year tell since when the programme chooses.
func sinceThen(rest string) bool {
	rest, _, _ = strings.Cut(rest, "다. ")
	return choosesSince.MatchString(rest) || firstThenMore.MatchString(rest) && !termGone.MatchString(rest)
}

// What tells an earlier year otherwise: 최초 인증은 2023년, (’22→’26).
var (
	firstIn  = hangul.MustCompile(`(?:최초|당초|처음|기존|종전)\s?(?:지정|인증|선정|승인)[^.0-9]{0,14}((?:20)?[0-9]{2})년`)
	termOver = hangul.MustCompile(`'([0-9]{2})년?\s?(?:→|->)\s?'[0-9]{2}`)
)

// firstTold is a year before a decision's in which words tell that something was first decided, or from which a term leads; "" for none.
func firstTold(s string, year int32) string {
	if !containsAny(s, []string{"최초", "당초", "처음", "기존", "종전", "→", "->"}) {
		return ""
	}
	for _, find := range []*hangul.Pattern{firstIn, termOver} {
		if m := find.FindStringSubmatch(s); m != nil && fullYear(m[1]) < year {
			return m[0]
		}
	}
	return ""
}

// fullYear is a year in figures, of which the century may be left out.
func fullYear(figures string) int32 {
	y, _, _ := hangul.Number(figures)
	if y < 100 {
		y += 2000
	}
	return int32(y)
}

// agoIn is a year told by how long ago it was, in which something was decided: 지난해 8월 지정되어.
func agoIn(s string) string {
	if !containsAny(s, []string{"지난해", "작년", "전년"}) {
		return ""
	}
	if m := yearAgo.FindStringSubmatch(s); m != nil {
		return m[1]
	}
	return ""
}

// yearTold is an earlier year in which a sentence tells that something was decided; "" for none.
func (w *work) yearTold(s string, year int32) string {
	if !toldDecides.MatchString(s) || beganThen.MatchString(s) {
		return ""
	}
	if m := firstWord(s, yearsBack); m != "" {
		return m
	}
	for _, m := range yearsPrinted.FindAllStringSubmatch(s, -1) {
		if y := fullYear(m[1]); y < year && y > year-30 {
			return m[0]
		}
	}
	return ""
}

// yearsBack are words for years before the release's.
var yearsBack = []string{"지난해", "작년", "재작년", "전년도"}

// yearsPrinted finds years: 2021년, '21년.
var yearsPrinted = hangul.MustCompile(`(?:^|[^0-9])'?((?:20)?[0-9]{2})년`)
