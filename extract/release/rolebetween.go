package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
	"injeung/schema"
)

// madeTarget leaves out of the words before a predicate that the names were made its
// target: 가시, 나시를 다라사업 대상으로 선정; elsewhere 대상으로 tells who was examined.
func madeTarget(gap string) string {
	t := strings.TrimRight(gap, " ")
	for _, w := range []string{"최종", "신규", "새로", "추가", "각각", "모두", "우선"} {
		t = strings.TrimRight(strings.TrimSuffix(t, w), " ")
	}
	if cut, ok := strings.CutSuffix(t, "대상으로"); ok {
		return cut
	}
	return gap
}

// onlyProgramme says that between the names and the predicate stand nothing but
// the programme and the decision that is undone: 영월군의 문화도시 지정을 취소, 가나시, 다라시의 지정이 취소.
func (c *clause) onlyProgramme(g governed) bool {
	gap := c.s[g.to:g.by.from]
	for _, m := range c.mentions {
		if m.from >= g.to && m.to <= g.by.from {
			gap = strings.Replace(gap, c.s[m.from:m.to], "", 1)
		}
	}
	if strings.Contains(gap, "에 대") {
		gap = aboutIt.ReplaceAllString(gap, "")
	}
	if strings.ContainsAny(gap, "0123456789") || containsAny(gap, []string{"까지", "년", " 더 "}) {
		if m := mannerDay.FindStringIndex(strings.TrimRight(gap, " ")); m != nil {
			gap = gap[:m[0]] // on which day
		}
		gap = terms.ReplaceAllString(gap, "")
	}
	gap = strings.TrimSuffix(strings.TrimRight(gap, " "), "도") // 가나군의 다라공원도 재인증했다
	for _, w := range []string{"지정이", "인증이", "선정이", "공인이", "승인이", "자격이", "지위가", "효력이", "계획이", "재인증", "재지정", "재선정", "지정", "인증", "공인", "선정", "유효", "효력", "기간이", "기한이", "기간", "기한도", "기간도", "기한", "을", "를", "은", "는", "의", "자격", "법정", "지위", "신규", "특구계획", "조성계획", "계획", "특구", "다시", "추가로", "한 해", "더", "예비", "도시"} {
		gap = strings.ReplaceAll(gap, w, "")
	}
	return strings.TrimSpace(gap) == "" || g.by.status == schema.Changed && changesOwn(gap)
}

// aboutIt goes on behind the programme of places on which is decided, with what went before: (가나시의 다라공원)에 대해서는 결과를 심의하여.
var aboutIt = hangul.MustCompile(`에 (?:대해|대하여)(?:서는|서도|서|도)?,?\s(?:[^.,]{2,50}[을를]\s(?:심의|심사|검토|평가|논의|확인)(?:해|하여|한 끝에|한 결과),?\s|[^.,]{2,50}[을를]\s거쳐,?\s)?`)

// terms are spans of time and their ends: 2027년까지, 3년간, 1년, 6개월 더, 내년 2월까지, 앞으로 1년, 당초 올해 말에서 내년 말까지.
var terms = hangul.MustCompile(`(?:(?:앞으로|향후|최장|최대|추가로|각각|오는|당초|기존|종전|현행)\s)?(?:'?(?:20)?[0-9]{1,2}년|내년|후년|내후년|올해|연말|[0-9]{1,2}개월|[0-9]{1,2}월|[한두세]\s해|반년)(?:\s?[0-9]{1,2}월)?(?:\s?[0-9]{1,2}일)?(?:\s?(?:연?말|초|중순|상반기|하반기))?(?:까지로?|에서|부터|보다|간|동안|으로)?(?:\s더)?`)

// changesOwn says that words tell what of the places was changed and how: 면적을 2㎢에서
// 3㎢로 확대하는.
func changesOwn(gap string) bool {
	return !strings.ContainsAny(gap, ",.") && utf8.RuneCountInString(gap) < 40 && containsAny(gap, []string{"면적", "구역", "범위", "구간", "사업비", "명칭"})
}

// countFollows says that a count comes right after the unit: A, B의 2곳.
func (c *clause) countFollows(i int) bool {
	return i+1 < len(c.units) && c.units[i+1].count != nil && c.units[i+1].from-c.units[i].to < 12
}

// hasObject says that another unit between i and the predicate is its object,
// so that unit i is who decided.
func (c *clause) hasObject(i int, p *predicate) bool {
	for _, u := range c.unitsBetween(i, p) {
		if u.josa == "을" || u.josa == "를" || u.josa == "에" {
			return true
		}
	}
	return false
}

func (c *clause) unitsBetween(i int, p *predicate) []unit {
	var out []unit
	for _, u := range c.units[i+1:] {
		if u.from < p.from {
			out = append(out, u)
		}
	}
	return out
}

// otherVerb says that the words between an object and the predicate hold
// another verb, whose object it is.
func otherVerb(gap string) bool {
	for _, w := range []string{"방문", "하여,", "해,", "하고,", "했으며", "하였으며", "되어,", "구축해", "구축하", "운영해", "운영하", "개발해", "개발하", "대상으로 ", "위해 ", "통해 ", "개최", "열고", "찾아"} {
		if strings.Contains(gap, w) && w != "통해 " {
			return true
		}
	}
	return false
}

// severalNouns finds that what was done to each of several is carried at once: (가시의) 신규 지정, 나군의 해제를
// 각각 의결했다.
var severalNouns = hangul.MustCompile(`(?:지정|변경|해제|연장|취소|확장|확대|철회)(?:안|안건)?[을를] (?:각각 |모두 |원안대로 |최종 |일괄 )*(?:심의·)?(?:의결|승인|확정|결정|통과)`)

func (c *clause) severalNouns(g governed) bool {
	return severalNouns.MatchString(c.s[g.to:min(len(c.s), g.by.to+len("각각 심의·의결"))])
}

// behindThose is where a text says that others came before: 에 이어, 에 이어서, 에 이은; -1 for nowhere.
func behindThose(s string) int {
	if startsWithAny(s, []string{"에 이어, ", "에 이어서, "}) {
		return 0
	}
	for _, w := range []string{"에 이어 ", "에 이어서 ", "에 이은 "} {
		if k := strings.Index(s, w); k >= 0 {
			return k
		}
	}
	return -1
}
