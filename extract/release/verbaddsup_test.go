package release

import "testing"

// TestAddsUp: who was chosen now, told as what makes so many of a programme or as who joined it, and who was chosen before something
// else came of it.
func TestAddsUp(t *testing.T) {
	const lead = "# 은빛도시 지정\n"
	const two = "new 춘천시, new 속초시"
	for in, want := range map[string]string{
		"춘천시와 속초시가 은빛도시로 추가 지정되면서 은빛도시는 14곳으로 늘었다.":            two,
		"이번에 춘천시와 속초시가 은빛도시로 지정되면서 전국의 은빛도시는 12곳에서 14곳으로 늘었다.": two,
		"올해 춘천시와 속초시 등 두 곳이 은빛도시로 지정되면서 강원은 은빛도시가 다섯 곳이 됐다.":   two,
		"춘천시와 속초시가 은빛도시로 지정되면서 참여 가게가 12곳에서 14곳으로 늘었다.":        "",
		"앞서 춘천시와 속초시가 은빛도시로 지정되면서 전국의 은빛도시는 12곳에서 14곳으로 늘었다.":  "",
		"올해는 춘천시와 속초시가 은빛도시 대열에 새로 합류했다.":                      two,
	} {
		if got := saidOf(lead + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
