package release

import "testing"

// TestChosenOutOfThose: those out of whom some are chosen now came before, and they are now.
func TestChosenOutOfThose(t *testing.T) {
	const lead = "# 온새미도시 2곳 선정\n국토교통부는 온새미도시 2곳을 선정했다고 5일 밝혔다.\n"
	const two = "new 안양시, new 목포시"
	for in, want := range map[string]string{
		"앞서 예비 선정된 8곳 가운데 안양시, 목포시가 최종 선정됐다.":     two,
		"앞서 서면평가를 통과한 8개 도시 중 안양시, 목포시가 최종 선정됐다.": two,
		"지난해 예비도시 8곳 가운데 안양시, 목포시가 최종 선정됐다.":      two,
		"지난해 후보지로 꼽힌 8곳 중 안양시와 목포시를 최종 선정했다.":     two,
		"앞서 안양시, 목포시가 온새미도시로 선정됐다.":               "",
		"앞서 신청한 8곳 가운데 안양시, 목포시가 지난달 선정됐다.":       "",
		"지난해 8곳 가운데 안양시, 목포시가 선정됐다.":              "",
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
