package release

import "testing"

// TestTablesBesideADecision: once the text has named all whom it counts, a table that
// names others is none of winners, unless it decides itself; nor is one of figures that
// has another number of places than were chosen.
func TestTablesBesideADecision(t *testing.T) {
	const whole = "# 물빛마을 2곳 지정\n환경부는 강원 영월군, 전남 장흥군 등 2곳을 물빛마을로 지정했다고 밝혔다.\n"
	const both = "new 강원 영월군, new 전남 장흥군"
	const bare = "# 물빛마을 2곳 지정\n환경부는 물빛마을 2곳을 지정했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"who to call", whole + "시군 | 담당부서 | 담당자\n영월군 | 환경과 | 한가람\n장흥군 | 환경과 | 두나래\n정선군 | 환경과 | 세미르", both},
		{"where there is most of it", whole + "시도별 하천 길이\n시도 | 시군 | 하천 길이(km)\n강원 | 정선군 | 1,204\n경북 | 봉화군 | 1,117", both},
		{"where those who looked at it live", whole + "성명 | 소속 | 지역\n한가람 | 물연구원 | 경기 구리시\n두나래 | 강물대 | 충남 공주시", both},
		{"those of the text and one more of an earlier year", "보도시점 2024. 6. 25.(화) 12:00\n" + whole + "시군 | 지정연도\n영월군 | 2024년\n장흥군 | 2024년\n봉화군 | 2021년", both + ", new 영월군, new 장흥군"},
		{"a heading that decides", whole + "물빛마을 예비 지정 결과\n시도 | 시군\n경북 | 봉화군\n충북 | 단양군", both + ", candidate 경북 봉화군, candidate 충북 단양군"},
		{"figures of others under a number", bare + "시군별 하천 길이\n시도 | 시군 | 하천 길이(km)\n강원 | 정선군 | 1,204\n경북 | 봉화군 | 1,117\n전북 | 진안군 | 980", ""},
		{"money of those chosen under their number", bare + "시군별 지원 규모\n시도 | 시군 | 국비(억원)\n강원 | 정선군 | 12\n경북 | 봉화군 | 11", "new 강원 정선군, new 경북 봉화군"},
		{"a province itself beside a number", "# 물빛마을 3곳 지정\n환경부는 물빛마을 3곳을 지정했다고 밝혔다.\n물빛마을 현황\n시도 | 시군 | 개수\n강원 | - | 1\n전남 | 장흥군, 구례군 | 2", "new -, new 전남 장흥군, new 전남 구례군"},
		{"how many of each province", "# 물빛마을 12곳 지정\n환경부는 물빛마을 12곳을 지정했다고 밝혔다.\n시도 | 선정(개소)\n강원 | 7\n전남 | 5\n합계 | 12", ""},
		{"places over what is told of them", whole + "구분 | 영월군 | 장흥군\n인구 | 3만 7천 명 | 3만 5천 명\n자랑 | 동강 | 탐진강\n인근 도시 | 제천시 | 강진군", both + ", new 영월군, new 장흥군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
