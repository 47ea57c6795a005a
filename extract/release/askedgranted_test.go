package release

import "testing"

// TestAskedGranted: what was asked for is decided once those who decide took it up, and not where they turned it down.
func TestAskedGranted(t *testing.T) {
	const lead = "# 국토교통부, 2025년 나눔도시 지정\n배포일 2025. 6. 12.\n국토교통부는 나눔도시로 안동시, 김천시 2곳을 지정했다고 12일 밝혔다.\n"
	for in, want := range map[string]string{
		"한편, 구미시의 지정 반납 신청은 받아들여졌다.":              ", revoked 구미시",
		"구미시는 지정 해제를 요청했고, 위원회는 이를 수용했다.":         ", revoked 구미시",
		"구미시가 지난 3월 지정 반납을 신청해 이를 승인했다.":          ", revoked 구미시",
		"구미시의 나눔도시 지정 연장 신청을 받아들이기로 했다.":          ", renewed 구미시",
		"구미시의 지정 해제 요청이 받아들여졌다면 사업은 끝났을 것이다.":     "",
		"구미시는 지정 해제를 요청했고, 위원회는 이를 승인했다가 철회했다.":   "",
		"경북도의회는 구미시의 나눔도시 지정 건의를 의결했다.":           "",
		"경상북도는 구미시의 나눔도시 지정 신청을 수용하였다.":           "",
		"주민들이 구미시의 지정 취소를 요청했고 구미시는 이를 수용하기로 했다.": "",
		"구미시는 지정 해제를 요청했으나 위원회는 이를 반려했다.":         "",
		"구미시가 낸 지정 해제 요청은 받아들이지 않았다.":             "",
		"구미시는 지정 해제를 요청했고, 위원회는 김천시의 계획을 살펴보았다.":  "",
	} {
		if got := saidOf(lead + in); got != "new 안동시, new 김천시"+want {
			t.Errorf("%s\n got  %s", in, got)
		}
	}
}
