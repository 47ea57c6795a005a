package release

import "testing"

// TestTablesByOffice: names as offices, names that a line end breaks, columns of partners
// without services, years as columns of marks, classes that the heading tells.
func TestTablesByOffice(t *testing.T) {
	for _, c := range []struct{ name, title, body, want string }{
		{"offices", "", `
| 연번 | 기관명 | 내용 |
| 1 | 경기도 용인시청 | 밤 창구 |
| 2 | 서울특별시 서대문구청 | 새벽 창구 |`, "new: 경기도 용인시; 서울특별시 서대문구"},
		{"a broken name in a list", "", `
| 구분 | 지자체 |
| 특·광역시 | 서울 강북구, 대구 수 성구 |
| 도 | 경기 수원시, 충북 제 천시 |`, "new: 서울 강북구(특·광역시); 대구 수성구(특·광역시); 경기 수원시(도); 충북 제천시(도)"},
		{"names that touch", "", `
| 구분 | 지자체 |
| 시 | 경기 수원시인천 연수구전북 완주군 |
| 군 | 충북 옥천군 |`, "new: 경기 수원시(시); 인천 연수구(시); 전북 완주군(시); 충북 옥천군(군)"},
		{"two names, no broken one", "", `
| 구분 | 지자체 |
| 시 | 대구 서구, 충북 제천시 |`, "new: 대구 서구(시); 충북 제천시(시)"},
		{"partners", "고운마을 4곳 선정", `
| 권역 | 참여 지자체 | 사업내용 |
| 대청호권 | 충북 옥천군, 보은군 | 호수 쉼터 |
| 섬진강권 | 전남 곡성군, 구례군 | 강변 길 |`, "new: 충북 옥천군; 충북>보은군; 전남 곡성군; 전남>구례군"},
		{"marks under years", "고운마을 2곳 지정", `
고운마을 지정 현황

| 시·도 | 시·군·구 | ’22년 | ’23년 | ’24년 |
| 서울 | 송파구 | ● |  |  |
| 대구 | 달성군 |  | ● |  |
| 충북 | 청주시 |  | ● |  |
| 세종 | - |  |  | ● |
| 제주 | 제주시 |  | ● | ● |`, "new: 세종/’24년; 제주>제주시/’24년"},
		{"a class over the table", "", `
2. 농촌형 선정 지자체 (2곳)

| 연번 | 지자체 |
| 1 | 경기 안성시 |
| 2 | 충북 진천군 |`, "new: 경기 안성시(농촌형); 충북 진천군(농촌형)"},
		{"a region over the table", "", `
□ 수도권 (1곳)

| 연번 | 지자체 |
| 1 | 경기 안성시 |`, "new: 경기 안성시"},
	} {
		if got := toldOf(readDrawn(t, told{title: c.title, body: c.body})); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
