package release

import "testing"

// TestServicesToldOneByOne: sentences that each tell who makes what are the services that the
// statement before them counts, where they are as many.
func TestServicesToldOneByOne(t *testing.T) {
	const two = "# 물길 서비스 2개 선정\n환경부는 ‘물길 시범사업’으로 추진할 2개 서비스를 선정했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"in one paragraph", two + "오산시는 ㈜두레길과 함께 물높이를 살피는 ‘물높이 알림이’를 개발한다. 경기 구리시와 ㈜온누리는 ‘빗물 길동무’를 맡는다.", "물길시범사업 물높이 알림이+오산시+㈜두레길, 물길시범사업 빗물 길동무+경기 구리시+㈜온누리"},
		{"a paragraph each", two + "㈜두레길은 ‘물높이 알림이’를 운영한다.\n㈜온누리는 ‘빗물 길동무’를 제공한다.", "물길시범사업 물높이 알림이+㈜두레길, 물길시범사업 빗물 길동무+㈜온누리"},
		{"one of them", two + "㈜두레길은 ‘물높이 알림이’를 운영한다.", "물길시범사업 물높이 알림이+㈜두레길"},
		{"words of a speaker among them", two + "환경부 과장은 “물길을 더 살피겠다”라고 말했다. ㈜온누리는 ‘빗물 길동무’를 제공한다.", ""},
	} {
		if got := exemptedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
