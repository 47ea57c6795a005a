package release

import "testing"

// TestDeniedThen: who was named and then lost was not chosen.
func TestDeniedThen(t *testing.T) {
	for in, want := range map[string]tense{
		"경기 포천시도 명단에 이름을 올렸으나 끝내 뽑히지 못했다.": didNot,
		"경기 포천시가 달빛도시로 뽑혔지만 예산은 정해지지 않았다.": didPast,
		"경기 포천시가 달빛도시에 이름을 올렸다.":           didPast,
	} {
		all := predicatesIn(in, false)
		if len(all) == 0 || all[0].tense != want {
			t.Errorf("%s: %+v, want tense %v first", in, all, want)
		}
	}
}
