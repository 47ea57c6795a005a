package release

import (
	"strings"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// nameTails end what is said of a programme behind its name.
var nameTails = []string{"인증제도", "인증제", "지정제", "인증", "지정", "선정", "공모사업", "공모 사업", "조성사업", "조성 사업", "육성사업", "육성 사업", "사업", "공모", "제도", "도시 조성", "도시조성", "상위단계", "상위 단계", " 대상 지역", " 대상지역", " 대상지", " 대상 도시", " 국비 지원 대상", " 예산 지원 대상", " 우선 지원 대상", " 지원 대상", " 대상", " 개최지", " 개최 도시", " 부지", " 입지", " 조성", " 첫해", " 첫 해", " 후보지", " 후보지역", " 후보 지역", " 후보도시", " 후보 도시", " 예비후보지", " 예비후보", " 최종후보지", " 최종후보", " 후보", " 예비", " 국내", " 사업 대상지", " 사업지", " 최종 선정지", " 신규 선정지", " 선정지", " 사업대상자", " 사업 대상자", " 대상자", "의 주인공", " 주인공", " 우선협의", " 우선협상"}

// nameTailSigns are what they end in.
var nameTailSigns = endsOf(nameTails...)

// core cuts years, batches, status and filler words from the front of a name,
// and 인증, 지정, 제 from its end.
func core(s string, from, to int) (int, int) {
	for again := true; again; {
		again = false
		r := trimmed(s, from, to)
		from, to = r[0], r[1]
		for _, cut := range []func(string) int{leadSection, leadNumber, leadYear, leadBatch, leadWord, leadCount, leadTop} {
			if strings.HasPrefix(s[from:to], "올해의") && yearsName(s[:from]) || strings.HasPrefix(s[from:to], "우수 ") && quotedSystem(s, from) {
				break
			}
			if n := cut(s[from:to]); n > 0 && n < to-from {
				from, again = from+n, true
			}
		}
		for _, w := range nameTailSigns.of(s[from:to]) {
			if !endsIn(s[from:to], w) {
				continue
			}
			if t, ok := strings.CutSuffix(s[from:to], w); ok && strings.HasPrefix(w, "인증") && gluedCertificate(t) {
				if to > from+len(t)+len("인증") {
					to, again = from+len(t)+len("인증"), true // 가나 품질인증(제)
				}
				break
			} else if ok && utf8.RuneCountInString(strings.TrimSpace(t)) >= 4 && (!strings.HasSuffix(w, "사업") && w != " 조성" || strings.HasPrefix(w, "공모") || endsAsProgramme(strings.TrimRight(t, " '\"」』"))) && (!strings.HasPrefix(w, "육성") || endsAsZone(strings.TrimRight(t, " '\"」』"))) {
				if strings.HasPrefix(w, "도시") {
					t += "도시"
				}
				to, again = from+len(strings.TrimRight(t, " ")), true
			}
		}
		if n := newProject(s[from:to]); n > 0 {
			to, again = to-n, true
		}
		if t, ok := strings.CutSuffix(s[from:to], "의 예비사업"); ok && endsAsZone(t) {
			to, again = from+len(t), true // 가나도시의 예비사업 (대상지)
		}
		if strings.HasSuffix(s[from:to], "사업 지원") && strings.HasPrefix(s[to:], " 대상") {
			to, again = to-len(" 지원"), true // 가나사업 (지원 대상)
		}
		if t, ok := strings.CutSuffix(s[from:to], "의"); ok && (endsInProject(t) || closingQuote(t) > 0 || endsAsZone(t)) {
			to, again = to-len("의"), true
		}
		if m := gradeTail.FindStringIndex(s[from:to]); m != nil && utf8.RuneCountInString(s[from:from+m[0]]) >= 4 {
			to, again = from+m[0], true
		}
		if n := max(takerTail(s[from:to]), siteTail(s[from:to]), groundTail(s, from, to)); n > 0 {
			to, again = to-n, true
		}
	}
	return from, to
}

// zoneEnds are what places are called once they are designated, so that a name is whole without
// the project that makes them so: 가나거점도시 (육성사업), but 다라시장 육성사업.
var zoneEnds = []string{"도시", "시티", "특구", "지구", "지역", "단지", "마을", "거점", "구역", "밸리", "클러스터", "타운", "벨트", "파크", "빌리지", "관광지", "거리", "섬", "숲"}

func endsAsZone(s string) bool {
	for _, w := range zoneEnds {
		if endsIn(s, w) {
			return true
		}
	}
	return false
}

// gradeTail finds how well those chosen did, at the end of a name, or which of all they are:
// 가나지수 (1등급 지역), 가나유산 (제9호).
var gradeTail = hangul.MustCompile(`\s?제[0-9]{1,3}(?:-[0-9]+)?호$|\s?[1-5A-F] ?등급(?: ?(?:지역|지자체|지방정부|도시|시군|기관))?$`)

// takers find those behind a name who take part in what it names: 가나이음 사업 (참여
// 지자체), 가나사업 (지역), 가나도시 (권역별 대상).
var takers = hangul.MustCompile(`\s(?:참여|수행|운영|주관|전담|위탁|협력|실증)(?:기관|기업)$|\s대상 서비스$|\s[가-힣]{2,3}별\s대상$|(?:\s(?:지원|우수|참여|운영|수행|추진|시행|협약|보조|실증|수혜|수상|협력))?(?:\s?대상)?\s(?:지방자치단체|자치단체|지자체|시·군·구|시·군|시군구|지방정부|도시|지역|기관)$`)

// takerTail gives the bytes of those who take part at the end of a name: they must be said
// to, or stand behind a project.
func takerTail(s string) int {
	m := takers.FindStringIndex(s)
	if m == nil || utf8.RuneCountInString(s[:m[0]]) < 4 || strings.HasSuffix(s[:m[0]], "분야") || strings.HasSuffix(s[:m[0]], "부문") {
		return 0
	}
	if strings.HasPrefix(s[m[0]:], " 우수") && !endsInOne(s[:m[0]], praiseEnds) && !endsAsZone(s[:m[0]]) && closingQuote(s[:m[0]]) == 0 {
		return 0 // 가나재정 우수 지자체: who they are is the name
	}
	if bare := !strings.HasSuffix(s, "서비스") && strings.Count(s[m[0]:], " ") == 1 && !strings.HasPrefix(s[m[0]:], " 대상"); bare && !strings.HasSuffix(s[:m[0]], "사업") && !strings.HasSuffix(s[:m[0]], "프로그램") && !strings.HasSuffix(s[:m[0]], "프로젝트") {
		return 0
	}
	return len(s) - m[0]
}

// projectSites find behind a project the places it is carried out in, and behind a name how
// well those did who are told of: 가나정비사업 (대상지구), 가나정비사업(지), 다라사업(의 선도지구), 사아시설 (설치 지역),
// 마바도시 (최우수).
var projectSites = hangul.MustCompile(`(?:[가-힣] ?사업)(\s(?:신규\s?|최종\s?)?(?:대상\s?)?지구|\s?(?:대상\s?)?(?:지구|지역|지)|의\s(?:신규|선도|시범|대상)\s?(?:지구|지역|마을|도시|시·군|시군|지자체|지방정부))$|(\s(?:최우수|우수|장려|대상|최고|으뜸)(?:[·,]\s?(?:최우수|우수|장려))*)$|(\s(?:대상|설치|적용|육성|후원|도입|조성)(?:\s지원)?\s(?:지구|지역|구역|자치구|지자체|지방정부|시군|시·군)|\s사업\s?지구)$`)

// siteTail gives the bytes of those at the end of a name.
func siteTail(s string) int {
	if !endsInOne(s, []string{"지구", "지역", "마을", "도시", "군", "지자체", "지방정부", "자치구", "수", "려", "대상", "최고", "으뜸", "업지", "대상지"}) {
		return 0
	}
	m := projectSites.FindStringSubmatchIndex(s)
	if m == nil {
		return 0
	}
	k := max(m[2], m[4], m[6])
	if utf8.RuneCountInString(s[:k]) < 4 {
		return 0
	}
	return len(s) - k
}

// quotedSystem says that quotation marks begin right before byte i and close behind the
// word for a system: in ‘우수 가나업체 인증제도’ 우수 belongs to the name.
func quotedSystem(s string, i int) bool {
	n := closingQuote(s[:i])
	if n == 0 {
		return false
	}
	in, _, ok := strings.Cut(s[i:], s[i-n:i])
	return ok && len(in) < 90 && (strings.HasSuffix(in, "제") || strings.HasSuffix(in, "제도"))
}

// withoutRound takes the ordinal of a round from within a name: 가나특구 2차
// 시범지역 is the 가나특구 시범지역 of every round.
func withoutRound(name string) string {
	words := strings.Fields(name)
	var out []string
	for i, w := range words {
		if i > 0 && isRound(w) {
			continue
		}
		out = append(out, w)
	}
	return strings.Join(out, " ")
}

// yearsName says that 올해의 after these words is part of a name: it stands in
// quotes, or after the year itself (2018년 올해의 가나도시).
func yearsName(before string) bool {
	t := strings.TrimRight(before, " ")
	return strings.HasSuffix(t, "'") || strings.HasSuffix(t, "\"") || strings.HasSuffix(t, "「") || strings.HasSuffix(t, "『") || strings.HasSuffix(t, "년") || strings.HasSuffix(t, "년도")
}

func leadYear(s string) int {
	t := strings.TrimLeft(s, "'\"「")
	n := len(s) - len(t)
	d := 0
	for d < len(t) && t[d] >= '0' && t[d] <= '9' {
		d++
	}
	if k := yearsTo(t, d); k > d {
		d = k
	} else if d != 4 && d != 2 {
		return 0
	}
	for _, w := range []string{"년도 ", "년 ", "년도", "년", "학년도 ", " 년도 ", " 년 ", "회계연도 "} {
		if strings.HasPrefix(t[d:], w) {
			return n + d + len(w) + yearOfWork(t[d+len(w):])
		}
	}
	if d == 4 && strings.HasPrefix(t[d:], " ") {
		return n + d + 1
	}
	return 0
}

// yearOfWork is how long the bracket is, right behind a year, that tells of which year the work
// is that is looked at: 2025년(2024년 실적) 가나평가.
func yearOfWork(s string) int {
	if !strings.HasPrefix(s, "(") {
		return 0
	}
	in, _, ok := strings.Cut(s[1:], ")")
	t := strings.TrimLeft(in, "’‘'")
	if !ok || len(in) > 40 || leadYear(t+" ") == 0 || !endsInOne(t, []string{"실적", "기준", "사업", "성과", "결산", "추진", "자료", "통계", "운영"}) {
		return 0
	}
	return len(in) + 2
}

// yearsTo is where the second of two years ends that begin a text, d being the end of the first: 2026~2027(년).
func yearsTo(t string, d int) int {
	if d != 4 || d == len(t) || t[d] != '~' && t[d] != '-' {
		return d
	}
	k := d + 1
	for k < len(t) && t[k] >= '0' && t[k] <= '9' {
		k++
	}
	if n := k - d - 1; n != 4 && n != 2 || !strings.HasPrefix(strings.TrimLeft(t[k:], " "), "년") {
		return d
	}
	return k
}

// newProject is how many bytes end a name as what is new of it: 가나다라 (신규사업으로 47곳을).
func newProject(s string) int {
	for _, w := range []string{" 신규사업", " 신규 사업"} {
		if t, ok := strings.CutSuffix(s, w); ok && utf8.RuneCountInString(t) >= 4 {
			return len(w)
		}
	}
	return 0
}
