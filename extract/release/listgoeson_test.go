package release

import "testing"

// TestListsThatGoOn: a sentence that begins with as many places as the one before counted names those, whatever it goes on
// to say of them; fewer or others are not taken.
func TestListsThatGoOn(t *testing.T) {
	const two = "# 물레고을 2곳 지정\n산림청은 물레고을 2곳을 지정했다고 밝혔다. "
	const all = "new 경기 여주시, new 강원 춘천시"
	for _, c := range []struct{ name, in, want string }{
		{"what they were", two + "경기 여주시, 강원 춘천시이며, 두 곳 다 작년에 예비 고을로 출발했다.", all},
		{"what they have", two + "경기 여주시와 강원 춘천시로, 물레방아가 모두 다섯 기 있다.", all},
		{"a paragraph of its own", "# 물레고을 2곳 재지정\n산림청은 물레고을 2곳을 재지정했다고 밝혔다.\n경기 여주시, 강원 춘천시로, 2022년에 신규 지정된 곳이다.", "renewed 경기 여주시, renewed 강원 춘천시"},
		{"too few", two + "경기 여주시로, 물레방아가 모두 다섯 기 있다.", ""},
		{"another status for all", two + "경기 여주시, 강원 춘천시이며, 모두 해제 대상이다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s:\n got  %s\n want %s", c.name, got, c.want)
		}
	}
}

// TestRenewedByTitle: a title that calls a programme's round one of renewal, and nothing else, tells the status of names that
// have none of their own.
func TestRenewedByTitle(t *testing.T) {
	const body = "\n산림청은 물레고을에 경기 여주시, 강원 춘천시가 선정됐다고 밝혔다."
	const fresh, again = "new 경기 여주시, new 강원 춘천시", "renewed 경기 여주시, renewed 강원 춘천시"
	for in, want := range map[string]string{
		"# 산림청, 물레고을 재지정 결과" + body:       again,
		"# 산림청, 물레고을 갱신 2곳" + body:        again,
		"# 산림청, 물레고을 재인증 심사 결과 발표" + body: again,
		"# 산림청, 물레고을 재지정 심사 앞둬" + body:    fresh,
		"# 산림청, 물레고을 재지정 결과\n산림청은 물레고을에 경기 여주시, 강원 춘천시가 신규로 선정됐다고 밝혔다.": fresh,
	} {
		if got := saidOf(in); got != want {
			t.Errorf("%s:\n got  %s\n want %s", in, got, want)
		}
	}
}
