package release

import "testing"

// A zone that is called by its place is one of those decided on where what was done to it stands right behind, and the
// programme is called as it is.
func TestZoneDecidedByName(t *testing.T) {
	const lead = "# 지역나눔특구 새로 지정\n중소기업청은 ‘제30차 지역나눔특구위원회’를 열고 안건을 심의·의결했다고 밝혔다.\n"
	for _, tt := range []struct{ said, want string }{
		{"안동 한방의료단지특구가 신규로 지정됐다.", "new 안동"},
		{"안동 한방의료단지특구를 새로 지정했다.", "new 안동"},
		{"안동 한방의료단지특구의 지정이 해제됐다.", "revoked 안동"},
		{"안동 한방의료단지특구의 지정이 해제되면서 특구는 153개로 줄었다.", "revoked 안동"},
		{"또 ▲상주 나눔웰빙특구는 사업계획을 변경했다.", "changed 상주"},
		{"안동 한방특구와 김천 자두특구의 지정이 해제됐다.", "revoked 안동, revoked 김천"},
		{"안동 하회산업단지가 지정됐다.", ""},
		{"안동 한방의료단지특구가 지정된 바 있다.", ""},
		{"지난해 안동 한방의료단지특구가 지정됐다.", ""},
		{"지난 2월 안동 한방의료단지특구의 지정이 해제됐다.", ""},
		{"앞서 안동 한방의료단지특구가 해제됐다.", ""},
		{"안동 한방의료단지특구는 지정되면서 매출이 늘었다.", ""},
		{"안동 한방의료단지특구는 면적을 확대하고 있다.", ""},
		{"지난 6일 안동 한방의료단지특구의 지정이 해제됐다.", "revoked 안동"},
	} {
		if got := saidOf(lead + tt.said); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.said, got, tt.want)
		}
	}
}

// Zones of a list that are called by their places name no programme.
func TestZonesOfAList(t *testing.T) {
	const title = "# 안동 나눔교육, 김천 나눔예술특구 새로 지정\n중소기업청은 ‘제30차 지역나눔특구위원회’를 열고 안건을 심의·의결했다고 밝혔다.\n"
	for said, want := range map[string]string{
		"이날 회의에서는 ▲안동 나눔교육특구 ▲김천 나눔예술특구 등 2개 특구가 신규로 지정됐다.": "지역나눔특구: 김천 안동",
		"이날 회의에서는 안동 나눔교육특구, 김천 나눔예술특구 등 2개 특구를 신규로 지정했다.":  "지역나눔특구: 김천 안동",
	} {
		if got := heldUnder("배포일 2026. 5. 7.(목)\n" + title + said); got != want {
			t.Errorf("%s\n got %s\nwant %s", said, got, want)
		}
	}
}

// What was done to those named is told by a verb of their designation, and as it happened beside something else.
func TestDesignationUndone(t *testing.T) {
	const lead = "# 국토교통부, 나눔도시 지정 결과 발표\n"
	for _, tt := range []struct{ said, want string }{
		{"안동시, 김천시의 지정이 취소됐다.", "revoked 안동시, revoked 김천시"},
		{"안동시와 김천시의 나눔도시 인증이 연장됐다.", "renewed 안동시, renewed 김천시"},
		{"국토교통부는 안동시를 나눔도시로 지정하면서 국비를 지원했다.", "new 안동시"},
		{"상주시가 나눔도시로 지정되면서 주민들이 반겼다.", ""},
		{"상주시는 나눔도시로 선정되면서 국비 100억 원을 받았다.", ""},
		{"상주시는 예비도시로 지정받으면서 준비를 시작했다.", ""},
		{"상주시의 나눔도시 지정이 해제되면서 나눔도시는 7곳으로 줄었다.", "revoked 상주시"},
		{"문경시는 지난해 나눔도시로 지정되면서 살림이 폈다.", ""},
		{"앞으로 영주시를 나눔도시로 지정하면서 국비를 늘릴 계획이다.", ""},
		{"영주시를 나눔도시로 지정하면 국비가 늘어난다.", ""},
	} {
		if got := saidOf(lead + tt.said); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.said, got, tt.want)
		}
	}
}

// Those put among the preliminary are so by 분류되어 as by 분류되었다; those put among others are not.
func TestSortedAmong(t *testing.T) {
	const lead = "# 교육부, 나눔특구 3차 지정 결과 발표\n"
	for _, tt := range []struct{ said, want string }{
		{"안동시와 김천시는 예비지정 지역으로 분류되어 하반기 재평가를 받는다.", "candidate 안동시, candidate 김천시"},
		{"안동시와 김천시는 예비지역으로 분류돼 하반기 재평가를 받는다.", "candidate 안동시, candidate 김천시"},
		{"안동시와 김천시는 관리지역으로 분류되어 하반기 재평가를 받는다.", ""},
		{"안동시와 김천시는 인구감소지역으로 분류되어 국비를 더 받는다.", ""},
	} {
		if got := saidOf(lead + tt.said); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.said, got, tt.want)
		}
	}
}
