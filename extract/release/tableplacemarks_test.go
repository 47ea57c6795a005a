package release

import (
	"strings"
	"testing"
)

// TestMarksUnderPlaces: places over marks of what each has are those chosen, whatever the first column is called; what a table of
// people or of words under places tells of is not.
func TestMarksUnderPlaces(t *testing.T) {
	const lead = "# 두루교통 시범도시 3곳 선정\n국토부는 두루교통 시범도시 3곳을 선정했다고 밝혔다.\n선정 결과는 다음과 같다.\n"
	const told = "new 경기 가평군, new 강원 정선군, new 전북 순창군"
	for _, c := range []struct{ name, in, want string }{
		{"services", "서비스 | 경기 가평군 | 강원 정선군 | 전북 순창군\n함께타요 | ○ | ○ | -\n두루콜 |  | ○ | ○\n이어타기 | ○ | - | ○", told},
		{"services and money", "도입 서비스 | 경기 가평군 | 강원 정선군 | 전북 순창군\n함께타요 | ● | - | ●\n두루콜 | - | ● | ●\n국비(억원) | 20 | 20 | 15", told},
		{"contents", "사업내용 | 경기 가평군 | 강원 정선군 | 전북 순창군\n정류장 고치기 | ✓ |  | -\n버스 늘리기 |  | ✓ | ✓", "new 경기 가평군:정류장 고치기, new 강원 정선군:버스 늘리기, new 전북 순창군:버스 늘리기"},
		{"one has all", "서비스 | 경기 가평군 | 강원 정선군 | 전북 순창군\n함께타요 | ○ | ○ | -\n두루콜 | - | ○ | ○\n이어타기 | ○ | ○ | ○", told},
		{"one has all of two", "서비스 | 경기 가평군 | 강원 정선군 | 전북 순창군\n함께타요 | ○ | ○ | -\n두루콜 | - | ○ | ○", told},
		{"marks that say no", "사업내용 | 경기 가평군 | 강원 정선군 | 전북 순창군\n함께타요 | ○ | ○ | ○\n두루콜 | × | ○ | ×", ""},
		{"criteria", "평가항목 | 경기 가평군 | 강원 정선군 | 전북 순창군\n함께하려는 뜻 | ○ | △ | ○\n쓰임새 | ○ | ○ | ○", ""},
		{"numbers alone", "서비스 | 경기 가평군 | 강원 정선군 | 전북 순창군\n이용자 | 20 | 30 | 40\n버스 | 3 | 4 | 5", ""},
	} {
		if got := saidOf(lead + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.name, got, c.want)
		}
	}
}

// TestMarksOfServices: of a programme that certifies services such a table names the services, not the places over its marks.
func TestMarksOfServices(t *testing.T) {
	const rows = "서비스 | 가평군 | 양평군\n나루 알리미 | ○ | -\n두레 지킴이 | - | ○\n물길 도우미 | ○ | ○"
	for _, lead := range []string{"# 스마트도시 서비스 3건 인증\n국토교통부는 스마트도시 서비스 3건을 인증했다.\n", "# 이음 서비스 3건 선정\n행정안전부는 이음 서비스 3건을 선정했다.\n"} {
		told := false
		for _, i := range Read(written(lead+rows), "").Issues {
			told = told || i.Code == "unread-table"
		}
		if said := saidOf(lead + rows); !told || strings.Contains(said, "평군") {
			t.Errorf("%s: %s, the table told of: %v", lead, said, told)
		}
	}
}

// TestDashUnderProvince: a dash under a 시·도 with the number one is the 시·도 itself; under another number or none it names nobody.
func TestDashUnderProvince(t *testing.T) {
	const lead = "# 두루교통 시범도시 4곳 선정\n국토부는 두루교통 시범도시 4곳을 선정했다고 밝혔다.\n선정 결과는 다음과 같다.\n"
	const told = "new 강원 정선군, new 강원 영월군, new 전북 순창군"
	for _, c := range []struct{ name, in, want string }{
		{"brackets", "강원(2) | 전북(1) | 세종(1)\n정선군, 영월군 | 순창군 | -", told + ", new 세종"},
		{"counters", "강원(2곳) | 전북(1곳) | 제주(1곳)\n정선군, 영월군 | 순창군 | -", told + ", new 제주"},
		{"rows", "강원(2) | 전북(1) | 울산(1)\n정선군 | 순창군 | -\n영월군 | - | -", "new 강원 정선군, new 전북 순창군, new 울산, new 강원 영월군"},
		{"numbers before the names", "강원(2) | 전북(1) | 세종(1)\n1. 정선군 2. 영월군 | 1. 순창군 | -", told + ", new 세종"},
		{"none", "강원(2) | 전북(1) | 세종(0)\n정선군, 영월군 | 순창군 | -", told},
		{"no number", "강원 | 전북 | 세종\n정선군, 영월군 | 순창군 | -", told},
	} {
		if got := saidOf(lead + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.name, got, c.want)
		}
	}
}
