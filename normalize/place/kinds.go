package place

import "strings"

// NotPlace says that the words name a holder that is no place though it may
// hold the name of one: 충청권, 수도권, 고속도로, 부천시 협의체, 수원도시공사.
func NotPlace(words string) bool {
	key := clean(words)
	for _, w := range []string{"권", "권역", "고속도로", "국도", "공항", "항만", "산업단지", "국가산단", "협의체", "협의회", "컨소시엄",
		"공사", "공단", "재단", "진흥원", "연구원", "경제자유구역청", "교육청", "대학교", "사업단", "조합", "센터", "전국",
		"소방본부", "소방서", "교육지원청", "경찰청", "경찰서", "보건소", "의료원", "농업기술원", "의회", "테크노파크", "상공회의소"} {
		if strings.HasSuffix(key, w) {
			return true
		}
	}
	return false
}

// EndsLocal says that a word ends as the names of 시, 군 and 구 do.
func EndsLocal(word string) bool {
	return strings.HasSuffix(word, "시") || strings.HasSuffix(word, "군") || strings.HasSuffix(word, "구")
}
