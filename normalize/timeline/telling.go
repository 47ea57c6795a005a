package timeline

import (
	"slices"
	"strings"
	"unicode"
	"unicode/utf8"

	"injeung/normalize/hangul"
)

// telling gives the part of a service's name that tells it from others: folded,
// with loan words as the Korean words they stand for, without technologies
// (AI, 사물인터넷), praise (스마트), years, versions and kinds (서비스, 시스템).
// It is empty where nothing else is in the name.
func telling(name string) string {
	var b strings.Builder
	all := runs(name)
	for i, r := range all {
		switch first, _ := utf8.DecodeRuneInString(r); {
		case unicode.IsNumber(first):
			if !isYear(r) && !isVersion(all, i) && !(i+1 < len(all) && all[i+1] == "g") {
				b.WriteString(r)
			}
		case first < utf8.RuneSelf:
			if !slices.Contains(technologies, r) && !isVersion(all, i) {
				b.WriteString(loan(r))
			}
		case i > 0 && isYear(all[i-1]):
			b.WriteString(native(strings.TrimPrefix(strings.TrimPrefix(r, "년"), "도")))
		default:
			b.WriteString(native(r))
		}
	}
	return withoutKind(b.String())
}

// runs parts a name into runs of Latin letters, of digits and of the rest, as
// hangul.Key spells them. Words part Latin ones alone.
func runs(name string) (out []string) {
	for word := range strings.FieldsSeq(hangul.FoldString(name)) {
		for i, r := range runsOf(hangul.Key(word)) {
			if first, _ := utf8.DecodeRuneInString(r); i == 0 && len(out) > 0 && isNative(first) {
				if last, _ := utf8.DecodeLastRuneInString(out[len(out)-1]); isNative(last) {
					out[len(out)-1] += r
					continue
				}
			}
			out = append(out, r)
		}
	}
	return out
}

func isNative(r rune) bool { return r >= utf8.RuneSelf && !unicode.IsNumber(r) }

func runsOf(key string) []string {
	kind := func(r rune) int {
		switch {
		case unicode.IsNumber(r):
			return 1
		case r < utf8.RuneSelf:
			return 2
		}
		return 3
	}
	var out []string
	from, last := 0, 0
	for i, r := range key {
		if k := kind(r); i > 0 && k != last {
			out, from = append(out, key[from:i]), i
		}
		last = kind(r)
	}
	if key != "" {
		out = append(out, key[from:])
	}
	return out
}

func isYear(digits string) bool {
	return len(digits) == 4 && (strings.HasPrefix(digits, "19") || strings.HasPrefix(digits, "20"))
}

// isVersion says that run i tells a version: digits at the end (주차 2.0,
// whose key ends in 20), or the word before them (시즌2 is cut with its word).
func isVersion(all []string, i int) bool {
	last := len(all) - 1
	for last >= 0 && slices.Contains(kinds, loan(all[last])) {
		last--
	}
	first, _ := utf8.DecodeRuneInString(all[i])
	if unicode.IsNumber(first) {
		return i == last && i > 0 && utf8.RuneCountInString(all[i]) <= 2
	}
	return i == last-1 && isVersion(all, i+1) && slices.Contains([]string{"v", "ver", "version", "season"}, all[i])
}

// technologies are Latin words that say how something works and not what it is.
var technologies = []string{"ai", "iot", "aiot", "ict", "it", "ax", "dx", "smart", "digital", "lte", "g", "llm", "gpt", "bigdata", "based", "and", "the", "of", "for", "plus", "new", "neo"}

// fillers are Korean words of that kind, with what joins them to others.
var fillers = []string{"인공지능", "사물인터넷", "빅데이터", "지능형", "스마트", "디지털", "클라우드", "차세대", "고도화", "시즌", "버전", "플러스", "가칭", "베타",
	"기술을활용한", "을활용한", "를활용한", "을이용한", "를이용한", "활용한", "이용한", "기반의", "기반", "접목한", "에이아이", "아이오티"}

// native is a run of Korean without fillers, its loan words replaced.
func native(s string) string {
	for _, w := range fillers {
		s = strings.ReplaceAll(s, w, "")
	}
	for _, w := range loans {
		s = strings.ReplaceAll(s, w.spelt, w.means)
	}
	return s
}

// kinds are what most names of services end in.
var kinds = []string{"서비스", "시스템", "솔루션", "플랫폼", "사업", "애플리케이션", "어플리케이션", "프로그램", "어플", "앱", "포털"}

func withoutKind(s string) string {
	for {
		cut := s
		for _, w := range kinds {
			cut = strings.TrimSuffix(cut, w)
		}
		if cut == s {
			return s
		}
		s = cut
	}
}

// loans are loan words as names of city services spell them, and the Korean word
// that means the same in them.
var loans = []struct{ latin, spelt, means string }{
	{"parking", "파킹", "주차"}, {"safety", "세이프티", "안전"}, {"safe", "세이프", "안전"}, {"health", "헬스", "건강"}, {"care", "케어", "돌봄"},
	{"city", "시티", "도시"}, {"map", "맵", "지도"}, {"school", "스쿨", "학교"}, {"home", "홈", "집"}, {"road", "로드", "도로"}, {"light", "라이트", "조명"},
	{"energy", "에너지", "에너지"}, {"bus", "버스", "버스"}, {"taxi", "택시", "택시"}, {"robot", "로봇", "로봇"}, {"drone", "드론", "드론"}, {"pass", "패스", "패스"},
	{"card", "카드", "카드"}, {"farm", "팜", "농장"}, {"pole", "폴", "폴"}, {"green", "그린", "그린"}, {"talk", "톡", "톡"}, {"call", "콜", "콜"}, {"bank", "뱅크", "뱅크"},
	{"kiosk", "키오스크", "키오스크"}, {"mobility", "모빌리티", "이동"}, {"park", "파크", "공원"}, {"water", "워터", "물"}, {"air", "에어", "대기"}, {"bike", "바이크", "자전거"},
	{"service", "서비스", "서비스"}, {"system", "시스템", "시스템"}, {"solution", "솔루션", "솔루션"}, {"platform", "플랫폼", "플랫폼"}, {"app", "앱", "앱"}, {"portal", "포털", "포털"},
	{"", "알리미", "알림"}, {"", "알람", "알림"},
}

// loan is the Korean word for a Latin one, itself where none is known.
func loan(latin string) string {
	for _, w := range loans {
		if w.latin == latin && latin != "" {
			return w.means
		}
	}
	return latin
}
