package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// domainWords are the fields of services; joined by dots they are one too.
var domainWords = map[string]bool{"교통": true, "환경": true, "안전": true, "복지": true, "에너지": true, "행정": true, "교육": true, "문화": true, "관광": true, "의료": true, "보건": true, "방범": true, "방재": true, "주거": true, "물류": true, "농업": true, "경제": true, "생활": true, "재난": true, "시설물": true, "건강": true, "돌봄": true, "상권": true, "주차": true, "도시관리": true, "근로": true, "고용": true}

// isDomain says that words name the field of a service.
func isDomain(s string) bool {
	for w := range strings.SplitSeq(hangul.Trim(s), "·") {
		if !domainWords[w] {
			return false
		}
	}
	return true
}
