package release

import "testing"

// TestDescribedClass: what a class is for may stand before it where it is the topic of its names; what became of those who bear it
// may not.
func TestDescribedClass(t *testing.T) {
	const head = "# 별숲도시 2곳 지정\n산림청은 별숲도시 2곳을 지정했다고 밝혔다.\n"
	const want = "new 강원 영월군:농촌형, new 전남 화순군:농촌형"
	for _, c := range []struct{ in, want string }{
		{"군 지역을 대상으로 한 농촌형은 강원 영월군, 전남 화순군이다.", want},
		{"노인 인구 비율이 35%를 넘는 군 지역을 대상으로 한 농촌형은 강원 영월군, 전남 화순군 2곳이다.", want},
		{"산림이 넓은 군을 위한 농촌형은 강원 영월군과 전남 화순군 2곳이다.", want},
		{"빈집이 많은 농촌형은 강원 영월군, 전남 화순군이다.", want},
		{"지난해 지정된 농촌형은 강원 영월군, 전남 화순군이다.", ""},
		{"심사에서 떨어진 뒤 다시 신청한 농촌형은 강원 영월군, 전남 화순군이다.", ""},
	} {
		if got := saidOf(head + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}
