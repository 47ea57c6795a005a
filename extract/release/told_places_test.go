package release

import (
	"strings"
	"testing"
)

// TestPlacesToldInTurn: places of which sentences tell one after the other, as many as were counted, a pair that works
// together as one, and beside them who was chosen as a candidate, with the reason between.
func TestPlacesToldInTurn(t *testing.T) {
	const lead = "# 달빛숲길 조성사업, 3곳에 들어선다\n산림청은 ‘2026년 달빛숲길 조성사업’ 대상지로 3곳을 최종 선정하였다고 21일 밝혔다.\n"
	const candidate = "\n충북 옥천군은 점수가 기준에 미치지 못하였으나 새로움을 인정받아 예비 대상지로 선정되었다. 옥천군은 뽑힌 곳이 사업을 그만두면 그 자리를 잇는다."
	for _, c := range []struct{ in, want string }{
		{"강원 동해시는 나루의 길을 꾸미고, 경남 산청군은 옛 역사를 고친다.\n전남 장흥군은 쉼터를 짓는다.", "강원 동해시 경남 산청군 전남 장흥군"},
		{"강원 동해시는 나루의 길을 꾸미고, 경남 산청군은 옛 역사를 고친다.\n전남 장흥군은 쉼터를 짓는다." + candidate, "강원 동해시 경남 산청군 전남 장흥군 candidate 충북 옥천군"},
		{"전남 장흥군은 쉼터를, 경북 청송군과 영덕군은 힘을 합쳐 신청하여 놀이마당을 조성한다. 경남 산청군은 옛 역사를 고친다.", "전남 장흥군 경북 청송군 영덕군 경남 산청군"},
	} {
		var got []string
		for _, d := range Read(written(lead+c.in), "").Decisions {
			for _, h := range d.Holders {
				if d.Status != "new" {
					got = append(got, string(d.Status))
				}
				got = append(got, h.Words.S)
			}
		}
		if s := strings.Join(got, " "); s != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, s, c.want)
		}
	}
}

// TestTablesSortedAsCounted: a table that says of each row whether it was chosen, as many as counted, under a sentence on
// one of those it names.
func TestTablesSortedAsCounted(t *testing.T) {
	const text = "# 달빛숲길 조성사업, 3곳에 들어선다\n산림청은 ‘2026년 달빛숲길 조성사업’ 대상지로 3곳을 최종 선정하였다고 21일 밝혔다.\n" +
		"충북 옥천군은 점수가 기준에 미치지 못하였으나 포기하는 곳이 나오면 사업에 참여한다.\n" +
		"구분 | 시·도 | 시·군 | 사업명\n선정 | 강원 | 동해시 | 나루 길\n선정 | 경남 | 산청군 | 옛 역사\n선정 | 전남 | 장흥군 | 산속 쉼터\n예비 | 충북 | 옥천군 | 물가 누각"
	counts := map[string]int{}
	for _, d := range Read(written(text), "").Decisions {
		counts[string(d.Status)] += len(d.Holders)
	}
	if counts["new"] != 3 || counts["candidate"] != 1 {
		t.Errorf("got %v", counts)
	}
}

// TestApplicantsBesideCandidates: how many applied is told of the number chosen, and not of the candidate named beside.
func TestApplicantsBesideCandidates(t *testing.T) {
	const text = "# 달빛숲길 조성사업, 3곳에 들어선다\n산림청은 ‘2026년 달빛숲길 조성사업’ 대상지로 3곳을 최종 선정하였다고 21일 밝혔다.\n올해 공모에는 14개 시·군이 신청하였고, 심사를 모두 통과한 곳이 대상지로 뽑혔다.\n" +
		"강원 동해시는 나루의 길을 꾸미고, 경남 산청군은 옛 역사를 고친다. 전남 장흥군은 쉼터를 짓는다.\n충북 옥천군은 새로움을 인정받아 예비 대상지로 선정되었다."
	for _, d := range Read(written(text), "").Decisions {
		if d.Applicants.Said() && d.Status != "new" {
			t.Errorf("%s applied as %s", d.Applicants.Words.S, d.Status)
		}
	}
}
