package release

import "testing"

// TestServicesGivenExemptions: sentences without a number that give exemptions to services in quotes, each with who has it in
// a bracket, or tell of them as the tasks of a programme.
func TestServicesGivenExemptions(t *testing.T) {
	const two = "물길 살피는 비행체+여울로보, 골목 빈 가게 공유+새벽빛"
	for _, c := range []struct{ in, want string }{
		{"환경부는 7일 물살 규제샌드박스 위원회를 열고 ‘물길 살피는 비행체’(여울로보), ‘골목 빈 가게 공유’(새벽빛) 등에 특례를 주기로 했다고 밝혔다.", two},
		{"환경부는 7일 물살 규제샌드박스 위원회에서 ‘물길 살피는 비행체’(여울로보), ‘골목 빈 가게 공유’(새벽빛)에 특례를 줬다.", two},
		{"환경부는 7일 물살 규제샌드박스 위원회를 열어 ‘물길 살피는 비행체’(여울로보)와 ‘골목 빈 가게 공유’(새벽빛)에 실증특례를 주기로 의결했다.", two},
		{"환경부는 7일 물살 규제샌드박스 위원회를 열고 ‘물길 살피는 비행체’(여울로보) 등에 특례를 허용했다고 밝혔다.", "물길 살피는 비행체+여울로보"},
		{"환경부는 물살 실증특례 과제로 ㈜여울로보, ㈜나루가 신청한 ‘물길 살피는 비행체’와 ㈜새벽빛이 신청한 ‘골목 빈 가게 공유’를 승인했다고 7일 밝혔다.", "물길 살피는 비행체+㈜여울로보+㈜나루, 골목 빈 가게 공유+㈜새벽빛"},
		{"환경부는 7일 물살 규제샌드박스 위원회를 열고 ‘물길 살피는 비행체’(여울로보) 등에 특례를 줄지 심의한다.", ""},
	} {
		if got := servicesTold("# 환경부, 새 물길 연다\n배포일 2022. 9. 28.(수)\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
