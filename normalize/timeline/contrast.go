package timeline

import (
	"slices"
	"strings"
	"unicode"
)

// contrasts are words of which a name has one where another service's has
// another: for whom, on what, where and when. However alike the names are
// otherwise, they are of two services.
var contrasts = [][]string{
	{"어린이", "아동", "어르신", "노인", "여성", "청년", "장애인", "외국인", "임산부", "청소년", "학생", "아기", "반려동물", "관광객", "소상공인", "농민"},
	{"버스", "택시", "지하철", "철도", "트램", "자전거", "킥보드", "화물", "보행", "셔틀", "전기차", "드론", "로봇"},
	{"횡단보도", "정류장", "정류소", "가로등", "주차", "터널", "교량", "공원", "학교", "경로당", "하천", "맨홀", "지하차도", "교차로", "놀이터", "도서관", "쓰레기", "화장실"},
	{"상수", "하수", "가스", "전력", "수소", "태양광", "소음", "악취", "미세먼지", "침수", "화재", "산불", "지진", "폭염", "결빙"},
	{"주간", "야간"}, {"실내", "실외"}, {"출근", "퇴근"}, {"알림", "저감", "예측", "청소"},
}

// contrast says that two telling parts name different things of one kind, or
// differ in their numbers: 1호선, 2호선.
func contrast(x, y string) bool {
	for _, group := range contrasts {
		if a, b := wordsOf(group, x), wordsOf(group, y); len(a) > 0 && len(b) > 0 &&
			!slices.ContainsFunc(a, func(w string) bool { return slices.Contains(b, w) }) {
			return true
		}
	}
	a, b := digits(x), digits(y)
	return a != "" && b != "" && a != b
}

func wordsOf(group []string, s string) (out []string) {
	for _, w := range group {
		if strings.Contains(s, w) {
			out = append(out, w)
		}
	}
	return out
}

func digits(s string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsNumber(r) {
			return r
		}
		return -1
	}, s)
}
