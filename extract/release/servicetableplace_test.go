package release

import "testing"

// TestPlaceProvides: a column of places whose head says that they provide what the rows name.
func TestPlaceProvides(t *testing.T) {
	const rows = "\n눈길 살핌 서비스 | 강원 인제군\n손짓 길동무 서비스 | 전남 구례군"
	const by, in = "new 눈길 살핌 서비스+강원 인제군@강원 인제군, new 손짓 길동무 서비스+전남 구례군@전남 구례군", "new 눈길 살핌 서비스@강원 인제군, new 손짓 길동무 서비스@전남 구례군"
	for head, want := range map[string]string{
		"제공 지자체": by, "개발 지자체": by, "신청 지방정부": by, "운영 지자체": by, "구축 시·군": by,
		"실증 지자체": in, "적용 지자체": in,
	} {
		if got := offeredIn("스마트도시 서비스 2건을 인증했다.\n< 인증 결과 >\n서비스명 | " + head + rows); got != want {
			t.Errorf("%s\n got  %s\n want %s", head, got, want)
		}
	}
}
