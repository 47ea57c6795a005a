package release

import "testing"

// TestBatchBehind: a round behind its programme is its own, but the first, which may be a step of one.
func TestBatchBehind(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"'두루사업' 4차 사업 대상지로", "4차"},
		{"두루사업 3차 대상지 2곳으로", "3차"},
		{"두루사업 2기 사업지로", "2기"},
		{"두루사업 1차 대상지로", ""},
		{"두루사업 2차 심사를 거쳐", ""},
	} {
		f := Read(written("# 두루사업 2곳 선정\n국토부는 "+c.in+" 경기 이천시와 충북 옥천군을 선정했다고 밝혔다."), "")
		got := "none"
		for _, d := range f.Decisions {
			if len(d.Holders) == 2 {
				got = d.Batch.Words.S
			}
		}
		if got != c.want {
			t.Errorf("%s: %q", c.in, got)
		}
	}
}

// TestBatchBeside: a second round stands before its number without the programme, which the title names with the first.
func TestBatchBeside(t *testing.T) {
	for _, c := range []struct{ title, first, second string }{
		{"제7기 두루도시 4곳 선정, 제6기 3곳은 연장", "제7기", "제6기"},
		{"3기 두루도시 4곳 지정…2기 3곳 재지정", "3기", "2기"},
		{"제5차 두루도시 4곳 지정, 제4차 3곳 지정 취소", "제5차", "제4차"},
		{"제7기 두루도시 4곳 선정, 3곳은 연장", "제7기", "제7기"},
		{"제2차 두루도시 4곳 선정, 3월 3곳 연장", "제2차", "제2차"},
	} {
		got := map[int]string{}
		for _, d := range Read(written("# "+c.title+"\n국토부는 두루도시를 발표했다."), "").Decisions {
			for _, n := range d.Counts {
				got[n.N] = d.Batch.Words.S
			}
		}
		if got[4] != c.first || got[3] != c.second {
			t.Errorf("%s: %v", c.title, got)
		}
	}
}

// TestBatchOrNumber: the parts of an economy and rows of rounds are no round, which a longer word that begins alike may be.
func TestBatchOrNumber(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"1·2·3차 산업을 묶는 두루지구", ""},
		{"1차 산업과 2차 가공을 잇는 두루지구", ""},
		{"오랫동안 이어 온 1~3차 두루지구", ""},
		{"3차 서비스업이 모인 두루지구", ""},
		{"제3차 두루지구", "제3차"},
		{"3차 산업위기 두루지구", "3차"},
		{"2차 생산자조직 두루지구", "2차"},
	} {
		got := ""
		for i := range c.in {
			if b, ok := batchAt(c.in, i); ok && wordStart(c.in, i) {
				got = c.in[b[0]:b[1]]
			}
		}
		if got != c.want {
			t.Errorf("%s: %q", c.in, got)
		}
	}
}
