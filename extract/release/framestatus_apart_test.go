package release

import "testing"

// TestCandidatesApart: where one verb tells of those chosen and of candidates, each in its phrase, 예비 holds for the names of its
// own phrase only; names that share a phrase share it.
func TestCandidatesApart(t *testing.T) {
	const apart = "new 강원 정선군, candidate 전북 무주군"
	const both = "candidate 강원 정선군, candidate 전북 무주군"
	for in, want := range map[string]string{
		"숲길도시로는 강원 정선군이, 예비 숲길도시로는 전북 무주군이 선정됐다.":               apart,
		"강원 정선군은 숲길도시로, 전북 무주군은 예비 숲길도시로 지정됐다.":                 apart,
		"올해 숲길도시에는 강원 정선군이, 내년을 준비할 예비 숲길도시에는 전북 무주군이 이름을 올렸다.": apart,
		"산림청은 강원 정선군을 숲길도시로, 전북 무주군을 예비 숲길도시로 선정했다.":            apart,
		"제4차 숲길도시로 강원 정선군이, 제5차 예비 숲길도시로 전북 무주군이 뽑혔다.":          apart,
		"강원 정선군과 전북 무주군이 예비 숲길도시로 선정됐다.":                        both,
		"예비 숲길도시로는 강원 정선군, 전북 무주군이 뽑혔다.":                        both,
		"강원 정선군, 전북 무주군은 심사를 거쳐 예비 숲길도시로 지정됐다.":                 both,
	} {
		if got := saidOf("# 숲길도시 심사 결과\n배포 2025. 9. 20.\n" + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
