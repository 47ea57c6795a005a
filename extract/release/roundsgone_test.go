package release

import "testing"

// TestRoundsGone leaves out the numbers of rounds before this one, and who may be chosen yet.
func TestRoundsGone(t *testing.T) {
	const lead = "# 환경부, 물빛도시 3곳 지정\n배포일 2022. 9. 28.(수)\n환경부는 제5차 물빛도시 3곳을 지정했다고 28일 밝혔다.\n"
	for _, c := range []struct{ in, counts, applied string }{
		{"환경부는 1차 7곳, 2차 5곳, 3차 6곳을 지정했으며 내년에 16곳 중 6곳 내외를 지정할 예정이다.", "3곳 3곳", ""},
		{"환경부는 1차(2019년) 7곳, 2차(2020년) 5곳을 물빛도시로 지정했다.", "3곳 3곳", ""},
		{"신청한 16곳 중 3곳을 지정했다.", "3곳 3곳 3곳", "16곳"},
		{"물빛도시에는 2018년부터 올해까지 모두 16곳이 참여했다. 이 가운데 9곳은 국제도시로도 지정됐다.", "3곳 3곳", ""},
	} {
		counts, applied := "", ""
		for _, d := range Read(written(lead+c.in), "").Decisions {
			for _, n := range d.Counts {
				if counts != "" {
					counts += " "
				}
				counts += n.Words.S
			}
			applied += d.Applicants.Words.S
		}
		if counts != c.counts || applied != c.applied {
			t.Errorf("%s\n   got  %q %q\n   want %q %q", c.in, counts, applied, c.counts, c.applied)
		}
	}
}

// TestRoundsNamed: rounds before this one that a sentence names with their programme have no number of this one, and a plan tells of
// no applicants.
func TestRoundsNamed(t *testing.T) {
	for _, d := range Read(written("# 제4차 가나도시 예비도시 11곳 선정\n현재 1차 가나도시 7개, 2차 가나도시 5개가 지정됐으며 3차 후보 16곳 중 6곳을 지정해 12월 중 발표할 예정이다.\n제4차 예비도시 11곳을 지정했다."), "").Decisions {
		for _, c := range d.Counts {
			if c.N != 11 {
				t.Errorf("counts %d", c.N)
			}
		}
		if d.Applicants.Said() {
			t.Errorf("applicants %s", d.Applicants.Words.S)
		}
	}
}
