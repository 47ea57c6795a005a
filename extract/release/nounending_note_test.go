package release

import "testing"

// TestNoteOfLost: a note that ends in a noun tells who gave the title back, lost it or was put off; not on which condition.
func TestNoteOfLost(t *testing.T) {
	const lead = "# 숲길도시 3곳 연장\n산림청은 숲길도시 가운데 강원 태백시, 충남 서천군, 전북 임실군 3곳의 지정을 연장했다고 밝혔다.\n"
	const three = "renewed 강원 태백시, renewed 충남 서천군, renewed 전북 임실군"
	for in, want := range map[string]string{
		"* 경기 오산시는 조직 개편으로 요건을 갖추기 어려워 인증을 반납": three + ", revoked 경기 오산시",
		"※ 오산시는 지정을 반납":                         three + ", revoked 오산시",
		"* 오산시, 안양시는 재지정을 신청하지 않아 지정 해제":        three + ", revoked 오산시, revoked 안양시",
		"※ 안산시는 올해 평가에서 기준에 미달하여 재지정 유예(1년)":    three + ", deferred 안산시",
		"※ 경기 안산시는 요건 미달 시 지정 취소":               three,
		"* 시설이 폐쇄된 경기 안산시 쉼터는 지정 해제":            three,
		"※ 오산시는 내년 평가를 거쳐 지정 취소":                three,
		"경기 오산시는 재지정 신청을 하지 않아 지정이 취소된다.":       three + ", revoked 경기 오산시",
		"경기 오산시는 신청서를 내지 않아 지정이 해제되었다.":         three + ", revoked 경기 오산시",
		"경기 오산시는 재지정 신청을 포기하여 지정 효력이 사라질 수 있다.": three,
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
