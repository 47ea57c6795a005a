package release

import "testing"

// TestServicesUncounted: a sentence lists those that passed, each with its provider, and nothing counts them.
func TestServicesUncounted(t *testing.T) {
	const want = "규제샌드박스 숲길 구조 시스템+두레길, 규제샌드박스 산촌 우편 서비스+온누리"
	const met = "# 숲을 바꾸는 규제샌드박스\n산림청은 5일 ‘제3차 규제특례심의위원회’를 열고 규제샌드박스 과제를 심의했다.\n"
	for _, in := range []string{
		"이날 통과된 과제는 △숲길 구조 시스템(두레길) △산촌 우편 서비스(온누리) 등이다.",
		"이날 승인된 과제는 숲길 구조 시스템(두레길), 산촌 우편 서비스(온누리) 등이다.",
		"이날 심의에서는 △숲길 구조 시스템(두레길) △산촌 우편 서비스(온누리) 등이 통과했다.",
		"이번에 승인된 과제는 ▲두레길의 숲길 구조 시스템(적극행정) ▲온누리의 산촌 우편 서비스(임시허가) 등이다.",
	} {
		if got := exemptedIn(met + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
	for _, in := range []string{
		"지난해 통과된 과제는 △숲길 구조 시스템(두레길) △산촌 우편 서비스(온누리) 등이다.",
		"이날 △숲길 구조 시스템(두레길) △산촌 우편 서비스(온누리) 등이 부결됐다.",
		"이날 회의에는 숲길 구조 시스템(두레길), 산촌 우편 서비스(온누리) 등의 대표가 참석했다.",
	} {
		if got := exemptedIn(met + in); got != "" {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
}
