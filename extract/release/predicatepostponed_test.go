package release

import "testing"

// TestPostponed: a decision on those who hold it already that is put off is 유예, by whatever verb; a ceremony put off is
// no decision, and a clause set against another decides by itself.
func TestPostponed(t *testing.T) {
	for in, want := range map[string]string{
		"강원 정선군에 대한 숲길도시 재지정은 1년간 미뤄졌다.":                  "deferred 강원 정선군",
		"산림청은 강원 정선군의 숲길도시 재인증을 내년으로 미루기로 했다.":            "deferred 강원 정선군",
		"강원 정선군은 숲길도시 재지정 결정이 한 해 연기되었다.":                 "deferred 강원 정선군",
		"강원 정선군과 전북 무주군의 숲길도시 지정 연장이 늦춰졌다.":               "deferred 강원 정선군, deferred 전북 무주군",
		"강원 정선군에서 열 숲길도시 지정식이 미뤄졌다.":                      "",
		"산림청은 강원 정선군을 숲길도시로 재지정했다. 현판을 다는 날은 미뤄졌다.":       "renewed 강원 정선군",
		"강원 정선군은 숲길도시로 새로 지정된 반면 전북 무주군은 지정이 취소됐다.":       "new 강원 정선군, revoked 전북 무주군",
		"강원 정선군의 숲길도시 지정 기간이 연장된 데 반해 전북 무주군은 해제됐다.":      "renewed 강원 정선군, revoked 전북 무주군",
		"지난해에는 강원 정선군이 숲길도시로 지정된 것과 달리 올해는 전북 무주군이 지정됐다.": "new 전북 무주군",
	} {
		if got := saidOf("# 숲길도시 심의 결과\n배포 2025. 2. 20.(목)\n" + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestYearAgainstThis: at the beginning of a year the one before is another time where the sentence sets this one against it.
func TestYearAgainstThis(t *testing.T) {
	for in, want := range map[string]int{
		"지난해 2곳이 지정됐지만 올해는 강원 정선군, 전북 무주군 등 4곳이 숲길도시로 지정됐다.":    4,
		"작년 두 곳이 선정된 데 비해 올해는 강원 정선군, 전북 무주군 등 4곳이 숲길도시로 선정됐다.": 4,
		"지난해 강원 정선군, 전북 무주군 등 4곳이 숲길도시로 지정됐다.":                  4,
	} {
		n := 0
		for _, d := range Read(written("# 숲길도시 심의 결과\n배포 2025. 2. 20.(목)\n"+in), "").Decisions {
			for _, c := range d.Counts {
				n += c.N
			}
		}
		if n != want {
			t.Errorf("%s: %d", in, n)
		}
	}
}
