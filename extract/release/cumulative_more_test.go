package release

import "testing"

// TestAddedUp: a number to which earlier ones are added is none of this round.
func TestAddedUp(t *testing.T) {
	const lead = "배포일 2026. 5. 7.(목)\n# 올해 하반기 솔숲마을 7곳 선정\n산림청은 올해 하반기 솔숲마을 7곳을 선정했다고 밝혔다.\n"
	for in, want := range map[string]int{
		"지난 4월에 먼저 선정한 2곳까지 더하면 솔숲마을 사업 선정지는 올해 총 9곳이다.": 9,
		"이번에 지정된 7곳을 포함, 전국 31개 기초지자체에 42곳을 지정했다.":       42,
		"그간 선정된 솔숲마을은 도시형 12곳, 농촌형 41곳이다.":               12,
		"역대 솔숲마을로 지정된 곳은 53곳이다.":                         53,
		"그동안 선정된 솔숲마을은 대도시 14곳, 중소도시 38곳이다.":             38,
		"이번에 지정된 7곳을 포함, 전국 31개 기초지자체에서 솔숲마을을 지정했다.":     31,
	} {
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, c := range d.Counts {
				if c.N == want {
					t.Errorf("%s: counts %s", in, c.Words.S)
				}
			}
		}
	}
	all := 0
	for _, d := range Read(written("배포일 2026. 5. 7.(목)\n# 솔숲마을 15곳 선정\n산림청은 올해 전국 12개 시·군에 15곳을 솔숲마을로 선정했다고 밝혔다."), "").Decisions {
		for _, c := range d.Counts {
			if c.N == 15 {
				all++
			}
		}
	}
	if all != 2 {
		t.Errorf("title and text count 15 %d times", all)
	}
}

// TestHeadingOfCommittee: what a committee decided on heads its table, and a number in a circle is no field.
func TestHeadingOfCommittee(t *testing.T) {
	if g := gateOf("< 제4차 물살혁신위원회 의결 과제 >"); g != decided {
		t.Errorf("gate %d", g)
	}
	if g := gateOf("물살혁신위원회 심의 일정"); g == decided {
		t.Errorf("gate %d", g)
	}
	const in = "배포일 2026. 5. 7.(목)\n# 물살 규제샌드박스 2건 통과\n환경부는 제4차 위원회를 열어 물살 규제샌드박스 실증특례 2건을 의결하였다.\n구분 | 과제명 | 신청기업 | 실증지역\n① | 빗물 길동무 서비스 | ㈜두레길 | 경기 화성시\n② | 물높이 알림 서비스 | ㈜온누리 | 강원 춘천시"
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			if !h.Domain.Empty() {
				t.Errorf("%s: field %s", h.Words.S, h.Domain.S)
			}
		}
	}
}

// TestMeasuresAreNoClasses: a column of how large something is has no classes.
func TestMeasuresAreNoClasses(t *testing.T) {
	for head, want := range map[string]colKind{"규모(ha)": noKind, "규모 (단위: ㎡)": noKind, "규모": classCol, "도시 규모": classCol} {
		if got := columnKind(head); got != want {
			t.Errorf("%s: %v, want %v", head, got, want)
		}
	}
}
