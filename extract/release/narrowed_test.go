package release

import "testing"

// TestNarrowed: who was but a candidate, was chosen earlier in the year or may lose a title is not
// chosen now.
func TestNarrowed(t *testing.T) {
	const head = "배포일 2026. 5. 7.(목)\n# 솔바람마을 2곳 선정\n"
	const two = "new 강원 영월군, new 충북 옥천군"
	for _, c := range []struct{ name, in, want string }{
		{"candidates", head + "산림청은 전남 곡성군, 경남 하동군 등 6곳을 후보로 뽑고 현장평가를 거쳐 강원 영월군과 충북 옥천군 2곳을 솔바람마을로 확정했다고 밝혔다.", two},
		{"this year so far", head + "올해 들어 전남 곡성군과 경남 하동군이 솔바람마을로 지정됐고, 이번에 강원 영월군과 충북 옥천군이 추가로 지정됐다고 산림청이 밝혔다.", two},
		{"an earlier round", head + "산림청은 솔바람마을 2차 공모에서 강원 영월군과 충북 옥천군을 선정했다고 밝혔다.\n올해 2월 1차 공모에서는 전남 곡성군과 경남 하동군이 선정됐다.", two},
		{"the first half-year", head + "산림청은 하반기 솔바람마을로 강원 영월군과 충북 옥천군을 선정했다고 밝혔다. 상반기에는 전남 곡성군, 경남 하동군 2곳이 선정됐다.", two},
		{"all of them", "배포일 2026. 5. 7.(목)\n# 솔바람마을 4곳 선정\n산림청은 솔바람마을 2차 공모에서 강원 영월군과 충북 옥천군을 선정했다고 밝혔다.\n올해 2월 1차 공모에서는 전남 곡성군과 경남 하동군이 선정됐다.", two + ", new 전남 곡성군, new 경남 하동군"},
		{"may lose it", "# 솔바람마을 해제 대상 2곳 선정\n산림청은 강원 영월군과 충북 옥천군을 솔바람마을 해제 대상으로 선정했다고 밝혔다.", ""},
		{"loses it", "# 솔바람마을 2곳 해제\n산림청은 강원 영월군과 충북 옥천군을 솔바람마을 지정 해제 대상으로 확정했다고 밝혔다.", "revoked 강원 영월군, revoked 충북 옥천군"},
		{"prizes", "# 솔바람마을 시상식 개최\n산림청은 9일 서울에서 솔바람마을 시상식을 개최한다고 밝혔다.\n대상은 강원 영월군, 최우수상은 충북 옥천군이 받는다.", "new 강원 영월군/대상, new 충북 옥천군/최우수상"},
		{"prizes under a label", "# 2026 솔바람마을 시상식\n산림청은 9일 솔바람마을 시상식을 개최한다고 밝혔다.\n수상 지자체: 강원 영월군(대상), 충북 옥천군(우수상)", "new 강원 영월군/대상, new 충북 옥천군/우수상"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s: %q, want %q", c.name, got, c.want)
		}
	}
}

// TestNumbersBeforeNames: a year far ahead and a number that counts nobody belong to the name behind
// them.
func TestNumbersBeforeNames(t *testing.T) {
	const day = "배포일 2026. 5. 7.(목)\n"
	for in, want := range map[string]string{
		"# 2030 세계 숲빛도시 2곳 선정\n산림청은 2030 세계 숲빛도시로 강원 영월군과 충북 옥천군을 선정했다고 밝혔다.": "2030세계숲빛도시",
		"# 2026 세계 숲빛도시 2곳 선정\n산림청은 2026 세계 숲빛도시로 강원 영월군과 충북 옥천군을 선정했다고 밝혔다.": "세계숲빛도시",
		"# 3대 숲빛 하천지구 2곳 선정\n산림청은 3대 숲빛 하천지구로 강원 영월군과 충북 옥천군을 선정했다고 밝혔다.":     "3대숲빛하천지구",
		"# 2대 숲빛도시 2곳 선정\n산림청은 2대 숲빛도시로 강원 영월군과 충북 옥천군 2곳을 선정했다고 밝혔다.":        "숲빛도시",
	} {
		for _, d := range Read(written(day+in), "").Decisions {
			if d.Scheme.ID != want {
				t.Errorf("%s\n   got %q, want %q", in, d.Scheme.ID, want)
			}
		}
	}
}
