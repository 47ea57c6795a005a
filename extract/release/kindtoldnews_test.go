package release

import (
	"testing"

	"injeung/schema"
)

// TestKindsBesidePlans: a decision of a meeting makes a result whatever the title means to do; a
// call in the second sentence, or a law that is voted on, makes none.
func TestKindsBesidePlans(t *testing.T) {
	for _, c := range []struct {
		in   string
		kind schema.Kind
	}{
		{"# 수소 버스로 농촌 교통 키운다\n산림청은 농촌 교통을 바꾸기 위해 실증을 추진할 방침이라고 밝혔다.\n산림청은 6일 규제특례심의위원회를 열고 총 12건의 과제를 승인했다고 밝혔다.", schema.Result},
		{"# 텃밭 함께 쓴다\n옥상 텃밭을 이웃과 함께 쓸 수 있게 된다.\n산림청은 6일 제3차 숲길 규제샌드박스 심의위원회를 열고 텃밭 공유 등 5건의 과제를 승인했다.", schema.Result},
		{"# 숲길 실증사업 공모…8개 서비스 선정\n숲길을 바꾸는 실증사업이 추진된다.\n산림청은 7일부터 한 달간 실증사업 공모를 추진한다고 밝혔다. 총 8개 서비스를 평가·선정한다.", schema.Announcement},
		{"# 숲길특구 규제샌드박스 제도 개선…특구법 국무회의 확정\n산림청은 6일 ‘숲길특구 특별법’ 개정안이 본회의를 거쳐 국무회의에서 원안대로 확정됐다고 밝혔다.", schema.PlanKind},
		{"# 숲길법 시행령 바뀐다\n산림청은 숲길법 시행령 개정안이 6일 국무회의에서 의결됐다고 밝혔다.", schema.PlanKind},
	} {
		if f := Read(written(c.in), ""); f.Header.Kind != c.kind {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, f.Header.Kind, c.kind)
		}
	}
}

// TestAbbreviations knows a ministry by the syllables it is shortened to.
func TestAbbreviations(t *testing.T) {
	for _, c := range []struct {
		short, full string
		want        bool
	}{{"산업부", "산업통상자원부", true}, {"국토부", "국토교통부", true}, {"환경부", "산업통상자원부", false}, {"부", "국토교통부", false}, {"", "국토교통부", false}} {
		if got := shortFormOf(c.short, c.full); got != c.want {
			t.Errorf("%s of %s: %v", c.short, c.full, got)
		}
	}
}
