package release

import "testing"

// TestAnnouncedNumber: a number of a programme that is announced or settled on counts those chosen;
// one of examples, plans or candidates does not.
func TestAnnouncedNumber(t *testing.T) {
	names := "강원 홍천군, 충북 옥천군, 전북 고창군이 뽑혔다."
	for _, c := range []struct {
		in   string
		want int
	}{
		{"# 나눔도시 발표\n여성가족부는 나눔도시 3곳을 발표했다. " + names, 3},
		{"# 나눔도시 발표\n여성가족부는 나눔도시 3곳을 9일 발표했다. " + names, 3},
		{"# 나눔도시 3곳 발표\n여성가족부는 올해의 나눔도시를 밝혔다. " + names, 3},
		{"# 나눔도시 발표\n여성가족부는 나눔도시 3곳을 최종 결정했다. " + names, 3},
		{"# 나눔도시 본지정 3곳·예비지정 9곳 발표\n여성가족부는 올해의 나눔도시를 밝혔다.", 9},
		{"# 나눔도시 신규 지정 9곳, 재지정 3곳 발표\n여성가족부는 올해의 나눔도시를 밝혔다.", 3},
		{"# 나눔도시 신규 지정 9곳, 재지정 3곳 계획 발표\n여성가족부는 올해의 나눔도시를 밝혔다.", 0},
		{"# 나눔도시 사례 발표\n여성가족부는 나눔도시 사례 3건을 발표했다.", 0},
		{"# 나눔도시 계획 발표\n여성가족부는 나눔도시 3곳의 계획을 발표했다.", 0},
	} {
		if got := lastCount(c.in); got != c.want {
			t.Errorf("%s\n   got %d, want %d", c.in, got, c.want)
		}
	}
}

// TestYearOfThePool: what was done last year to those out of whom some are chosen now, or a call
// that began then, does not date the choice.
func TestYearOfThePool(t *testing.T) {
	for _, c := range []struct {
		in   string
		want string
	}{
		{"환경부는 지난해 예비사업을 마친 9개 도시를 심사하여 강원 홍천군, 충북 옥천군을 물빛도시로 지정했다.", ""},
		{"환경부는 지난해 예비로 뽑은 9곳 가운데 강원 홍천군, 충북 옥천군을 물빛도시로 지정했다.", ""},
		{"환경부는 지난해 12월 시작한 공모를 거쳐 강원 홍천군, 충북 옥천군을 물빛도시로 지정했다.", ""},
		{"환경부는 지난해(5곳)보다 적은 2곳을 물빛도시로 지정했다. 지정된 곳은 강원 홍천군, 충북 옥천군이다.", ""},
		{"환경부는 지난해 강원 홍천군, 충북 옥천군을 물빛도시로 지정했다.", "지난해"},
	} {
		got := "none"
		for _, d := range Read(written("배포일 2024. 2. 9.(금)\n# 물빛도시 2곳 지정\n"+c.in), "").Decisions {
			if d.Where == InBody && (len(d.Holders) > 0 || len(d.Counts) > 0) {
				got = d.Year.Words.S
			}
		}
		if got != c.want {
			t.Errorf("%s\n   got %q, want %q", c.in, got, c.want)
		}
	}
}

// TestDecisionAsName: what was done and ground alone name no programme.
func TestDecisionAsName(t *testing.T) {
	f := Read(written("배포일 2024. 11. 9.(토)\n# 반딧불마을 지정\n환경부는 반딧불마을 신규 지정 마을 2곳과 재지정 마을 1곳을 발표했다. 신규는 강원 홍천군, 충북 옥천군이고 재지정은 전북 고창군이다."), "")
	for _, d := range f.Decisions {
		if d.Scheme.Name != "반딧불마을" {
			t.Errorf("programme %q", d.Scheme.Name)
		}
	}
	if len(f.Decisions) == 0 {
		t.Error("nothing read")
	}
}
