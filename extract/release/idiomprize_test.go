package release

import "testing"

// TestHonouredHolders reads places that are counted as those who were given a prize, and nobody
// of people, companies or other years.
func TestHonouredHolders(t *testing.T) {
	const four = "new 울산 북구, new 경기 평택시, new 충북 음성군, new 경북 구미시"
	const names = "울산 북구, 경기 평택시, 충북 음성군, 경북 구미시"
	const head = "# 물길가꾸기 평가 4개 지자체 시상\n환경부는 2024년 물길가꾸기 평가 "
	for _, c := range []struct{ in, want string }{
		{head + "시상식을 열고 " + names + " 등 4개 지자체를 시상했다고 밝혔다.", four},
		{head + "결과에 따라 " + names + " 등 4곳을 표창했다고 밝혔다.", four},
		{head + "결과 우수 지자체 4곳(" + names + ")에 장관 표창을 수여했다고 밝혔다.", four},
		{head + "결과를 토대로 " + names + "에 환경부장관 표창을 수여했다고 밝혔다.", four},
		{"# 물길가꾸기 우수 지자체 포상\n환경부는 물길가꾸기 점검 결과를 토대로 " + names + "에 장관 표창을 수여한다고 5일 밝혔다.", four},
		{"# 물길가꾸기 우수 지자체 포상\n환경부는 물길가꾸기를 잘한 지자체에 장관 표창을 수여한다고 안내했다. " + names + "가 참여한다.", ""},
		{head + "에서 " + names + " 등 4개 지자체가 수상의 영예를 안았다고 밝혔다.", four},
		{head + "결과를 알리며 뛰어난 지자체 4곳의 시상식을 열었다고 밝혔다. 우수 지자체는 " + names + "이다.", four},
		{head + "에 힘쓴 유공자 4명을 표창했다고 밝혔다. 행사에는 " + names + "의 관계자가 참석했다.", ""},
		{"# 물길가꾸기 발표회\n환경부는 물길가꾸기 발표회를 열었다. 이날 지난해 우수 지자체 4곳에 장관 표창을 수여했다. 지난해 우수 지자체는 " + names + "이다.", ""},
		{"# 물길가꾸기 연말 시상 계획\n환경부는 우수 지자체 4곳을 시상할 예정이라고 밝혔다. " + names + "이 평가를 받고 있다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestCasesDealtWith reads numbers of cases that a committee dealt with, let be tried or passed
// without exception, and none of letters or fines.
func TestCasesDealtWith(t *testing.T) {
	const head = "# 산림청, 숲길 규제샌드박스 8건 승인\n산림청은 6일 숲길 규제특례위원회를 열고 "
	for _, c := range []struct {
		in   string
		want int
	}{
		{head + "총 8건의 안건을 처리했다고 밝혔다.", 8},
		{head + "8건을 심의해 모두 승인했다고 밝혔다.", 8},
		{head + "8개 서비스의 실증을 허용하기로 했다고 밝혔다.", 8},
		{head + "10건을 심의해 8건을 승인하고 2건은 보류했다고 밝혔다.", 8},
		{"# 산림청, 민원 처리\n산림청은 숲길 민원 8건을 처리했다고 밝혔다.", 0},
		{"# 숲길특례심의위원회, 8건 추가 승인\n산림청은 숲길특례심의위원회를 통해 8건을 승인했다고 밝혔다.", 8},
	} {
		n := 0
		for _, d := range Read(written(c.in), "").Decisions {
			if d.Where == InBody {
				n = max(n, declared(&d))
			}
		}
		if n != c.want {
			t.Errorf("%s: %d, want %d", c.in, n, c.want)
		}
	}
}

// TestBestGrade reads those who got the best grade of an evaluation, and nobody of the worst, of fields or without a grade.
func TestBestGrade(t *testing.T) {
	const head = "# 2024년 물길가꾸기 평가 결과\n환경부는 2024년 물길가꾸기 평가 결과를 발표했다. "
	both := func(grade string) string { return "new 울산 북구/" + grade + ", new 경기 평택시/" + grade }
	for in, want := range map[string]string{
		"평가 결과 울산 북구, 경기 평택시 등 2곳이 가 등급을 받았다.":             both("가 등급"),
		"울산 북구와 경기 평택시가 최고 등급인 ‘가’ 등급을 받았다.":               both("‘가’ 등급"),
		"울산 북구와 경기 평택시가 나란히 S등급을 받았다.":                     both("S등급"),
		"울산 북구·경기 평택시 2개 지자체가 ‘최우수’ 등급을 획득했다.":             both("‘최우수’ 등급"),
		"울산 북구와 경기 평택시가 1등급을 받았다.":                         both("1등급"),
		"울산 북구와 경기 평택시가 최하 등급인 ‘마’ 등급을 받았다.":               "",
		"울산 북구와 경기 평택시는 3개 분야에서 1등급을 받았다.":                 "",
		"울산 북구와 경기 평택시가 등급을 받았다.":                          "",
		"평가에서 2개 기업이 A등급을 받았고, 울산 북구와 경기 평택시가 참여했다.":       "",
		"지난해에는 울산 북구와 경기 평택시가 ‘가’ 등급을 받았다. 올해 결과는 내달 나온다.": "",
	} {
		if got := saidOf(head + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
