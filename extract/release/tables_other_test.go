package release

import "testing"

// TestTablesWithOtherColumns: places beside what they build or run, columns of places under
// any head, and sums of other figures.
func TestTablesWithOtherColumns(t *testing.T) {
	const places = "# 물길나눔사업 2곳 선정\n환경부는 물길나눔사업 대상으로 2개 지자체를 선정했다고 밝혔다.\n"
	const schools = "# 물길나눔사업 2개교 선정\n환경부는 물길나눔사업 대상으로 2개 학교를 선정했다고 밝혔다.\n"
	const persons = "# 물길 명장 2명 선정\n환경부는 ‘2025년 물길 명장’으로 2명을 선정했다고 밝혔다.\n"
	const both = "new 강원 정선군, new 전남 강진군"
	for _, c := range []struct{ name, in, want string }{
		{"what is built", places + "시도교육청 | 기초지자체 | 주요 시설\n강원 | 정선군 | 수영장\n전남 | 강진군 | 도서관, 체육관", both},
		{"schools beside the places counted", places + "시도 | 시군구 | 학교명\n강원 | 정선군 | 나래초\n전남 | 강진군 | 다솜중", both},
		{"schools that are counted", schools + "시도 | 시군구 | 학교명\n강원 | 정선군 | 나래초\n전남 | 강진군 | 다솜중", "new 강원 나래초, new 전남 다솜중"},
		{"persons by their names", persons + "훈격 | 지역 | 성명\n대상 | 강원 정선군 | 김가람\n우수상 | 전남 강진군 | 박다온", "new 김가람/대상, new 박다온/우수상"},
		{"persons with their age", persons + "연번 | 시군 | 나이 | 성 명\n1 | 정선군 | 51 | 김가람\n2 | 강진군 | 47 | 박다온", "new 김가람, new 박다온"},
		{"who answers beside places", places + "시도 | 시군구 | 담당자 성명\n강원 | 정선군 | 김가람\n전남 | 강진군 | 박다온", both},
		{"who runs it", places + "사업명 | 사업주체 | 총사업비\n뗏목길 | 강원 정선군 | 10억\n갈대길 | 전남 강진군 | 12억", both},
		{"where it is run", places + "프로그램명 | 운영 지역\n뗏목길 | 강원 정선군\n갈대길 | 전남 강진군", both},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
	for _, head := range []string{"공급 호수", "점포 수", "건수"} {
		body := "고운마을 선정 결과\n\n| 시도 | 시군구 | " + head + " |\n| 강원 | 정선군 | 120 |\n| 전남 | 강진군 | 80 |\n| 합계 |  | 200 |"
		if got, want := toldOf(readDrawn(t, told{title: "고운마을 선정", body: body})), "new: 강원>정선군; 전남>강진군"; got != want {
			t.Errorf("%s\n   got  %s\n   want %s", head, got, want)
		}
	}
}
