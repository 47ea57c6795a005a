package release

import (
	"regexp"
	"strings"
	"unicode/utf8"
)

// programmeEnds are the words that names of programmes end in.
var programmeEnds = []string{"시범운행지구", "규제자유특구", "도시", "지구", "특구", "지역", "단지", "마을", "거점", "관광지", "시범지", "상권", "거리", "시티", "타운", "캠퍼스", "벨트", "클러스터", "허브", "명소", "구역", "축제", "정원", "공원", "기업", "학교", "대학", "기관", "지자체", "센터", "서비스", "시장", "섬", "숲", "길", "항", "역", "관", "상", "식품", "제품", "기술", "농장", "숙박", "여행지", "휴양지", "시설", "빌리지", "밸리", "파크", "스테이", "쉼터", "골목", "상점가", "산단", "두레", "야행", "놀이터", "도서관", "야영장", "습지", "해변", "공동체", "선도기관", "브랜드", "City", "Town", "Village", "Valley", "Zone", "건축물", "주택", "병원", "유산", "콘텐츠", "권", "존", "사업"}

// genericNouns are no programmes by themselves, also with 신규, 우수, 최종 …
// before them.
var genericNouns = map[string]bool{"도시": true, "지역": true, "수상도시": true, "수상지자체": true, "수상기관": true, "본사업": true, "예비사업": true, "본사업대상": true, "본사업대상지": true, "예비사업대상": true, "예비사업대상지": true, "여러지역": true, "지구": true, "기관": true, "지자체": true, "대상지": true, "대상": true, "사업": true, "기업": true, "대학": true, "학교": true, "센터": true, "서비스": true, "시범지역": true, "대상지역": true, "인증대상": true, "지정대상": true, "선정대상": true, "대상도시": true, "시범도시": true, "우수도시": true, "우수지자체": true, "우수기관": true, "인증도시": true, "지정도시": true, "선정도시": true, "대도시": true, "중소도시": true, "지방도시": true, "지방자치단체": true, "자치단체": true, "시장": true, "거점": true, "특구": true, "마을": true, "단지": true, "공모사업": true, "대국민": true, "중앙부처": true, "정부부처": true, "범정부": true, "전국지자체대상": true, "국가사업": true, "제품": true, "기술": true, "관광지": true, "공원": true, "시설": true, "이상": true, "대상지자체": true, "해당지역": true, "사업대상지": true, "사업지": true, "신규사업": true, "시범사업": true, "협력기관": true, "참여기관": true, "민간기업": true, "수도권": true, "비수도권": true, "우수사업": true, "우수사례": true, "기초지자체": true, "광역지자체": true, "모든지역": true, "전국지자체": true, "인증기관": true, "사업구역": true, "선도사업": true, "조성사업": true, "지원사업": true, "육성사업": true, "정비사업": true, "협력사업": true, "구역": true, "노선": true, "구간": true, "이들도시": true, "예비도시": true, "지정기관": true, "운영기관": true, "주관기관": true, "공공기관": true, "관계기관": true, "농어촌": true, "혁신제품": true, "주거지역": true, "도서지역": true, "농산어촌": true, "우수기업": true, "최우수기관": true, "최우수지자체": true, "최우수도시": true, "시도": true, "중소기업": true, "주요사항": true, "주요내용": true, "인증서비스": true, "지정서비스": true, "선정서비스": true, "승인서비스": true, "주요서비스": true, "후보지": true, "후보도시": true, "후보지역": true, "후보": true, "사업계획": true, "특구계획": true, "계획": true, "사항": true, "내용": true}

// leadingWords before a programme's name are no part of it.
var leadingWords = []string{"올해의", "올해", "금년도", "금년", "신규로", "신규", "최종", "법정", "이번", "추가", "우수한", "우수", "대한민국의", "전국", "국내", "새로운", "처음으로", "최초의", "최초", "첫", "예비", "후보", "재", "본", "제도", "현재", "및", "등", "총", "모두", "다음", "정부", "국가지정", "상반기", "하반기", "기존", "주요", "해당", "다양한", "각", "다른", "여러", "모든", "일부", "각종", "번째", "번째로"}

// isProgramme says whether a name without spaces can be one of a programme.
func isProgramme(id string) bool {
	n := utf8.RuneCountInString(id)
	if isStatute(id) || isAdverb(id) || isForbidden(id) {
		return false
	}
	if strings.HasSuffix(id, "가운데") || len(countsIn(id)) > 0 {
		return false // 후보지 가운데; 도심형 3곳-특화단지
	}
	if k := strings.LastIndex(id, "분야"); k >= 0 && genericNouns[id[k+len("분야"):]] {
		return false // 교통 분야 서비스
	}
	for _, w := range []string{"하고", "하여", "하며", "했고", "했으며", "되어", "되고", "가운데처음", "중처음", "최초", "유일", "했다", "였다", "됐다", "었다", "렸다", "졌다", "혔다", "한다", "된다", "니다"} {
		if strings.HasSuffix(id, w) {
			return false // 위원회를 개최하고, 군 단위 지자체 가운데 처음으로, 뽑혔다
		}
	}
	if strings.Contains(id, "고밝혔") || strings.Contains(id, "다고") {
		return false
	}
	return n >= 3 && n <= 24 && !genericNouns[id] && !strings.HasSuffix(id, "등") && !strings.ContainsAny(id, ",·….\"()") || n >= 5 && n <= 24 && strings.Contains(id, "·") && !strings.ContainsAny(id, ",…\"")
}

// targetPattern is what a decision is about, without its programme: 승인 대상 도시,
// 예비지정 지역.
var targetPattern = regexp.MustCompile(`^(?:예비|신규|추가|최종|재)?(?:승인|지정|선정|인증|공모|신청|확정|평가|심사|수상|당선|참여|참가|지원|육성|협약|보조|우선|최우선)(?:대상)?(?:도시|지역|지자체|지방자치단체|자치단체|지구|기관)?$`)

// telling finds words that tell of somebody, with a verb and where or what it does:
// 이웃 곁에 선 도시. A programme's name has them in quotes only.
var telling = regexp.MustCompile(`^(?:[가-힣]+ )*[가-힣]+(?:에|에서|에게|을|를) [가-힣]+ (?:도시|지역|지자체|마을|시·군·구|시·군|곳|특구|기관)$`)

// tellsOf says that words from..to of s are no name but tell of somebody.
func tellsOf(s string, from, to int) bool {
	return closingQuote(s[:to]) == 0 && !strings.ContainsAny(head(s[to:], 1), `'"`) && !strings.HasPrefix(s[to:], "」") && telling.MatchString(s[from:to])
}

// isAdverb says that a name without spaces is only how something is done:
// 순차적으로, 단계적으로.
func isAdverb(id string) bool {
	if !strings.HasSuffix(id, "적") {
		return false
	}
	for _, w := range []string{"유적", "사적", "업적", "실적", "목적", "서적", "고적"} {
		if strings.HasSuffix(id, w) {
			return false
		}
	}
	return true
}

// isTarget says that a name without spaces names no programme but its target.
func isTarget(id string) bool {
	for _, w := range []string{"인증", "지정", "선정", "공모", "심사", "평가"} {
		if t, ok := strings.CutSuffix(id, w); ok && genericNouns[t] {
			return true // 서비스 인증
		}
	}
	return targetPattern.MatchString(id) || newGeneric(id)
}

// newGeneric says that a name without spaces is a noun for holders behind a word for
// new, candidate or earlier ones, and no programme: 신규특구, 예비도시.
func newGeneric(id string) bool {
	for _, w := range []string{"신규", "예비", "후보", "기존", "이번", "추가", "최종", "올해", "차기", "국내"} {
		if rest, ok := strings.CutPrefix(id, w); ok && genericNouns[rest] {
			return true
		}
	}
	return false
}

// isStatute says that a name is that of a law, an order or a notice, by which
// programmes are run: 「지방분권균형발전법」.
func isStatute(id string) bool {
	for _, w := range []string{"법", "법률", "특별법", "조례", "시행령", "시행규칙", "규칙", "규정", "고시", "지침", "훈령", "예규"} {
		if strings.HasSuffix(id, w) {
			return true
		}
	}
	return false
}

// isForbidden says that a name without spaces is that of ground which people are kept
// from, and no programme: 위험구역, 낚시통제구역.
func isForbidden(id string) bool {
	for _, w := range []string{"구역", "지역", "지구", "구간", "장소"} {
		if t, ok := strings.CutSuffix(id, w); ok {
			for _, kept := range []string{"위험", "통제", "금지", "제한", "경계", "오염"} {
				if strings.HasSuffix(t, kept) {
					return true
				}
			}
		}
	}
	return false
}

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
		for _, w := range []string{"인증제도", "인증제", "지정제", "인증", "지정", "선정", "공모사업", "공모 사업", "조성사업", "사업", "공모", "제도", "도시 조성", "도시조성", "상위단계", "상위 단계", " 대상 지역", " 대상지역", " 대상지", " 대상 도시", " 대상", " 조성", " 후보지", " 후보지역", " 후보 지역", " 후보도시", " 후보 도시", " 예비후보지", " 예비후보", " 후보", " 예비", " 국내"} {
			if t, ok := strings.CutSuffix(s[from:to], w); ok && utf8.RuneCountInString(strings.TrimSpace(t)) >= 4 && (!strings.HasSuffix(w, "사업") && w != " 조성" || strings.HasPrefix(w, "공모") || endsAsProgramme(strings.TrimRight(t, " '\"」』"))) {
				if strings.HasPrefix(w, "도시") {
					t += "도시"
				}
				to, again = from+len(strings.TrimRight(t, " ")), true
			}
		}
	}
	return from, to
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
		if i > 0 && i < len(words)-1 && isRound(w) {
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
	if d != 4 && d != 2 {
		return 0
	}
	for _, w := range []string{"년도 ", "년 ", "년도", "년", "학년도 ", " 년도 ", " 년 "} {
		if strings.HasPrefix(t[d:], w) {
			return n + d + len(w)
		}
	}
	if d == 4 && strings.HasPrefix(t[d:], " ") {
		return n + d + 1
	}
	return 0
}

func leadBatch(s string) int {
	if word, _, ok := strings.Cut(s, " "); ok && (dayWord.MatchString(word) || isNumbered(word)) {
		return len(word) + 1
	}
	if b, ok := batchAt(s, 0); ok {
		return b[1]
	}
	if s != "" && s[0] >= '1' && s[0] <= '9' && strings.HasPrefix(s[1:], "단계 ") {
		return len("1단계 ")
	}
	return 0
}

// leadSection is the mark of a section before a name: 붙임 2, 참고.
func leadSection(s string) int {
	word, rest, ok := strings.Cut(s, " ")
	if !ok || !namedMark(word) {
		return 0
	}
	rest = strings.TrimLeft(rest, " :.-")
	if number, more, ok := strings.Cut(rest, " "); ok && len(number) <= 3 && isNumber(strings.TrimRight(number, ".:")) {
		rest = more // 붙임 2 …
	}
	return len(s) - len(rest)
}

// leadNumber is the number of a point before a name: ①.
func leadNumber(s string) int {
	r, n := utf8.DecodeRuneInString(s)
	if r >= '①' && r <= '⑳' || r >= '❶' && r <= '➓' {
		return n
	}
	return 0
}

func leadWord(s string) int {
	for _, w := range leadingWords {
		if strings.HasPrefix(s, w+" ") {
			return len(w) + 1
		}
	}
	return 0
}

func endsAsProgramme(s string) bool {
	for _, w := range programmeEnds {
		if strings.HasSuffix(s, w) {
			return true
		}
	}
	return false
}

// leadTop is the number of the best before a name: 10대 물빛도시.
func leadTop(s string) int {
	d := 0
	for d < len(s) && s[d] >= '0' && s[d] <= '9' {
		d++
	}
	if d > 0 && d < 4 && strings.HasPrefix(s[d:], "대 ") {
		return d + len("대 ")
	}
	return 0
}

// leadCount is a count with its particle that stands glued before a name: 9곳을.
func leadCount(s string) int {
	if s == "" {
		return 0
	}
	n, ok := countAtByte(s, 0)
	if !ok {
		return 0
	}
	for _, j := range []string{"을", "를", "이", "가", "의"} {
		if strings.HasPrefix(s[n.to:], j) {
			return n.to + len(j)
		}
	}
	return 0
}
