package release

import "testing"

// TestDashBesideDropped: a dash under those chosen now names nobody where the row names others in a column of who came before,
// asked or was not chosen; where it names none there, the dash is the 시·도 itself.
func TestDashBesideDropped(t *testing.T) {
	const lead = "# 두루도시 3곳 선정\n국토부는 두루도시 3곳을 선정했다고 밝혔다.\n"
	const told = "new 경기 연천군, new 강원 정선군, new 전북 순창군"
	for _, c := range []struct{ name, in, want string }{
		{"who took part before", "시도 | 기존 참여 | 신규 선정\n경기 | 가평군 | 연천군\n강원 | 횡성군, 홍천군 | 정선군\n전북 | - | 순창군\n제주 | 제주시 | -", told},
		{"who asked", "시·도 | 신청 시·군 | 선정 시·군\n경기 | 가평군, 연천군 | 연천군\n강원 | 정선군 | 정선군\n충북 | 단양군 | -\n전북 | 순창군 | 순창군", told},
		{"who was not chosen", "시·도 | 선정 지자체 | 미선정 지자체\n경기 | 연천군 | 가평군\n강원 | 정선군 | -\n경남 | - | 하동군\n전북 | 순창군 | 임실군", told},
		{"who passed the papers", "시·도 | 서면심사 통과 지자체 | 최종 선정 지자체\n경기 | 연천군 | 연천군\n강원 | 정선군 | 정선군\n울산 | 울주군 | -\n전북 | 순창군, 무주군 | 순창군", told},
		{"the 시·도 itself", "시·도 | 신청 지자체 | 선정 지자체\n경기 | 가평군, 연천군 | 연천군\n강원 | 정선군 | 정선군\n세종 | - | -", "new 경기 연천군, new 강원 정선군, new -"},
		{"one column", "시·도 | 선정 지자체\n경기 | 연천군\n강원 | 정선군\n세종 | -", "new 경기 연천군, new 강원 정선군, new -"},
	} {
		if got := saidOf(lead + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.name, got, c.want)
		}
	}
}

// TestColumnsGoingOnCounted: where a statement counts those of all columns together, they were chosen once more, though it tells of
// new ones, too.
func TestColumnsGoingOnCounted(t *testing.T) {
	const lead = "# 두루도시 5곳 선정\n국토부는 두루도시로 신규 3곳, 계속 2곳 등 5곳을 선정했다고 밝혔다.\n선정 결과는 다음과 같다.\n"
	for _, heads := range []string{"신규 | 계속", "신규(3) | 계속(2)", "신규 | 계속지원", "1년차(신규) | 2년차(계속)"} {
		d := Read(written(lead+"| 시·도 | "+heads+" |\n| 경기 | 연천군 | 가평군 |\n| 강원 | 정선군, 영월군 | 횡성군 |"), "").Decisions
		names := map[string]bool{}
		for i := range d {
			for k := range d[i].Holders {
				names[d[i].Holders[k].Words.S] = true
			}
		}
		if len(names) != 5 {
			t.Errorf("%s: %d places, want 5", heads, len(names))
		}
	}
}

// TestColumnsGoingOn: those under a head or a remark of going on are not chosen this time, where others are new; where all rows are
// counted together they are chosen, too.
func TestColumnsGoingOn(t *testing.T) {
	const lead = "# 두루도시 3곳 신규 선정\n국토부는 두루도시 3곳을 새로 선정하고 2곳을 계속 지원한다고 밝혔다.\n선정 결과는 다음과 같다.\n"
	const told = "new 경기 연천군, new 강원 정선군, new 전북 순창군"
	for _, c := range []struct{ name, in, want string }{
		{"heads", "신규(3) | 계속(2)\n경기 연천군 | 부산 영도구\n강원 정선군 | 경남 통영시\n전북 순창군 | -", told},
		{"heads beside provinces", "시·도 | 신규 | 계속\n경기 | 연천군 | 가평군\n강원 | 정선군 | -\n전북 | 순창군 | 무주군", told},
		{"a bracket of the head", "시·도 | 1단계(신규) | 2단계(계속)\n경기 | 연천군 | 가평군\n강원 | 정선군 | -\n전북 | 순창군 | 무주군", "new 경기 연천군:1단계, new 강원 정선군:1단계, new 전북 순창군:1단계"},
		{"words of the head", "구분 | 신규 지자체 | 계속지원 지자체\n경기 | 연천군 | 가평군\n강원 | 정선군 | -\n전북 | 순창군 | 무주군", told},
		{"remarks", "시·도 | 시·군 | 비고\n경기 | 연천군 | -\n강원 | 정선군 | -\n전북 | 순창군 | -\n부산 | 영도구 | 계속사업\n경남 | 통영시 | 계속사업", told},
		{"years in brackets", "시·도 | 시·군 | 사업연차\n경기 | 연천군 | 1년차(신규)\n강원 | 정선군 | 1년차(신규)\n전북 | 순창군 | 1년차(신규)\n부산 | 영도구 | 2년차(계속)\n경남 | 통영시 | 3년차(계속)", told},
		{"a head of works", "시·도 | 시·군 | 계속 운영 계획\n경기 | 연천군 | 쉼터\n강원 | 정선군 | 나루\n전북 | 순창군 | 숲", told},
	} {
		if got := saidOf(lead + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.name, got, c.want)
		}
	}
}
