package release

import "testing"

// TestRoundsBesideVerbs: a round right before the verb is what those were chosen for; the one in which they were chosen before is not.
func TestRoundsBesideVerbs(t *testing.T) {
	const lead = "# 은빛마을 2곳 지정\n환경부는 은빛마을 지정 결과를 발표했다.\n"
	for in, want := range map[string]string{
		"제6기로 신규 지정된 곳은 강원 춘천시와 전북 전주시이다.":               "제6기",
		"강원 춘천시와 전북 전주시는 제6기로 지정됐다.":                     "제6기",
		"제5기에 지정되어 지난 1년간 성과를 낸 강원 춘천시와 전북 전주시는 재지정되었다.": "",
	} {
		for _, d := range Read(written(lead+in), "").Decisions {
			if len(d.Holders) == 2 && d.Batch.Words.S != want {
				t.Errorf("%s: batch %q, want %q", in, d.Batch.Words.S, want)
			}
		}
	}
}
