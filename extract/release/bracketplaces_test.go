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
		{"경기(광주·여주), 경남(남해) 3곳을 선정했다.", "new 경기 광주, new 경기 여주, new 경남(남해)"},
		{"강원(8억 원), 전남(6억 원) 2곳을 선정했다.", "new 강원, new 전남"},
	} {
		if got := saidOf(head + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestShortNameUnderAnother: a name that is that of a 시·도 and of a place in another one is the place where that
// one stands over it, wherever in its list; beside it, it is not.
func TestShortNameUnderAnother(t *testing.T) {
	const lead = "# 은빛마을 지정\n환경부는 은빛마을로 "
	const want = "new 경기/광주, new 경기/여주, new 강원/고성"
	for _, in := range []string{"경기(광주·여주), 강원(고성)을 지정했다.", "경기(여주·광주), 강원(고성)을 지정했다.", "경기 2곳(광주, 여주), 강원 1곳(고성)을 지정했다.", "경기도(광주, 여주), 강원(고성)을 지정했다."} {
		got := map[string]bool{}
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, h := range d.Holders {
				got[h.Province.S+"/"+h.Words.S] = true
			}
		}
		if (!got["경기/광주"] && !got["경기도/광주"]) || (!got["경기/여주"] && !got["경기도/여주"]) || len(got) != 3 {
			t.Errorf("%s: got %v, want %s", in, got, want)
		}
	}
	for _, d := range Read(written(lead+"경기 여주, 광주, 전남을 지정했다."), "").Decisions {
		for _, h := range d.Holders {
			if h.Words.S == "광주" && h.Province.S == "경기" {
				t.Errorf("광주 beside 경기 여주 was given 경기")
			}
		}
	}
}
