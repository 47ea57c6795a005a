package release

import "testing"

// TestBuiltProgrammes names a programme by what is to be built in places, or by the project whose
// targets are told, where no statement of decision names it.
func TestBuiltProgrammes(t *testing.T) {
	const two = " = new 춘천시, new 전주시"
	for _, c := range []struct{ name, in, want string }{
		{"built in so many", "# 춘천·전주 등 2곳에 은빛거점\n환경부가 전국 2곳에 은빛거점을 조성한다. 환경부는 대상지로 춘천시, 전주시를 선정했다고 밝혔다.", "은빛거점" + two},
		{"in a title", "# 2개 시군에 은빛센터 구축\n환경부는 춘천시, 전주시를 사업 대상자로 선정했다.", "은빛센터" + two},
		{"in quotes behind the places", "# 춘천·전주에 은빛농원\n춘천과 전주에 첨단 단지인 '은빛 가온밸리'가 조성된다. 환경부는 공모를 거쳐 춘천시, 전주시를 대상지로 선정했다.", "은빛 가온밸리" + two},
		{"targets of a project", "# 춘천·전주 걷기 좋은 도시로…10억 지원\n행정안전부는 보행로 개선사업 지원 대상 춘천시, 전주시 등 2개 지자체를 선정하고 10억 원을 지원한다고 밝혔다.", "보행로 개선사업" + two},
		{"named by the decision all the same", "# 2곳에 은빛거점 조성\n환경부는 2곳에 은빛거점을 조성한다. 환경부는 금빛마을로 춘천시, 전주시를 선정했다.", "금빛마을" + two},
		{"sites of a first project", "# 은빛빌리지 2곳 선정\n환경부는 은빛빌리지 선도사업지 2곳을 선정했다. 춘천시, 전주시가 선도사업지로 선정됐다.", "은빛빌리지" + two},

		{"only to be built", "# 2곳에 은빛거점 조성\n환경부는 2곳에 은빛거점을 조성한다고 밝혔다. 춘천시, 전주시를 검토하고 있다.", ""},
	} {
		got := saidOf(c.in)
		for _, d := range Read(written(c.in), "").Decisions {
			if len(d.Holders) > 0 {
				got = d.Scheme.Name + " = " + saidOf(c.in)
			}
		}
		if got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
