package release

import "strings"

// ending의 are words that end in 의 themselves, which parts nothing: 주민 편의 (무인 민원차).
var ending의 = setOf("편의", "회의", "협의", "심의", "논의", "합의", "동의", "주의", "유의", "정의", "강의", "건의", "문의", "임의", "예의", "결의", "발의", "토의", "항의", "창의", "명의", "모의", "고의", "거의", "교통편의", "생활편의", "이용편의", "소비자편의", "전체회의", "화상회의", "원격회의", "정례회의", "사전협의", "재심의", "안전주의")

// genitiveOf is the byte of the first 의 in the genitive, before a space; -1 where there is none.
func genitiveOf(s string) int {
	for i := 0; ; {
		k := strings.Index(s[i:], "의 ")
		if k < 0 {
			return -1
		}
		if k += i; !ending의.has(s[afterLast(s[:k], " ,'\"()·") : k+len("의")]) {
			return k
		}
		i = k + len("의 ")
	}
}
