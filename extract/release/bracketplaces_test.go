package release

import "testing"

// TestPlacesWithinShares reads the places that a bracket behind their 시·도 names with what each gets.
func TestPlacesWithinShares(t *testing.T) {
	const head = "# 물빛골목 대상지 선정\n환경부는 물빛골목 대상지로 "
	for _, c := range []struct{ in, want string }{
		{"강원(태백 8억 원), 전남(곡성 6억 원), 경남(남해 5억 원) 등 3곳을 선정했다.", "new 태백, new 곡성, new 남해"},
		{"경기(오산 4.5억원, 의왕 1억5000만원), 전남(곡성군 6억원) 등 3곳을 선정했다.", "new 오산, new 의왕, new 곡성군"},
		{"경기(오산시 1,200㎡, 의왕시 30ha), 전남(곡성군 6ha) 등 3곳을 선정했다.", "new 오산시, new 의왕시, new 곡성군"},
		{"경남(남해군 상주면), 전남(곡성 석곡면) 2곳을 선정했다.", "new 남해군, new 곡성"},
		{"△도봉구(서울) △동구·북구(광주) △오산시·의왕시(경기) 5곳을 선정했다.", "new 도봉구(서울), new 광주 동구, new 북구(광주), new 경기 오산시, new 의왕시(경기)"},
		{"제주(제주·서귀포), 경기(광주), 경남(남해) 4곳을 선정했다.", "new 제주, new 제주 서귀포, new 경기(광주), new 경남(남해)"},
		{"경기(광주·여주), 경남(남해) 3곳을 선정했다.", "new 광주, new 여주, new 경남(남해)"},
		{"강원(8억 원), 전남(6억 원) 2곳을 선정했다.", "new 강원, new 전남"},
	} {
		if got := saidOf(head + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
