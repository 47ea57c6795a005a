package release

import "testing"

// TestTableUnderCount: a table is about the programme of the statement over it that counts as many as it has rows.
func TestTableUnderCount(t *testing.T) {
	const in = "배포일 2026. 5. 7.(목)\n# 나루도시 2곳·달빛서비스 2건 선정\n환경부는 나루도시로 경기 이천시, 강원 양양군을 선정했다고 7일 밝혔다.\n□ 나루도시에는 9개 지자체가 신청했다.\n□ 달빛서비스 실증사업에는 9건이 접수되어 아래 2건이 선정되었다.\n서비스명 | 수행기관 | 실증 지자체\n물막이 알림 | ㈜둑방 | 경남 거창군\n새벽 안개등 | 온빛조명㈜ | 대전 중구"
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			if want := h.Kind == ServiceHolder; want != (d.Scheme.ID == "달빛서비스실증사업" || d.Scheme.ID == "달빛서비스") {
				t.Errorf("%s: %s", h.Words.S, d.Scheme.ID)
			}
		}
	}
}

// TestProgrammesOfRows: a column names the programme of each row where the table has as many names of each as are counted of it.
func TestProgrammesOfRows(t *testing.T) {
	const in = "배포일 2026. 5. 7.(목)\n# 나루마을 2곳 등 물길 살리기 사업 대상지 선정\n환경부는 물길 살리기 사업의 올해 대상지로 나루마을 2곳과 갯벌일터 조성사업 1곳을 선정했다고 7일 밝혔다.\n2026년 물길 살리기 사업 대상지\n사업 | 지역 | 내용\n나루마을 조성 | 경기 이천시 | 물길\n나루마을 조성 | 강원 양양군 | 솔밭\n갯벌일터 조성 | 전남 고흥군 | 김"
	got := ""
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			got += d.Scheme.ID + " " + h.Words.S + ", "
		}
	}
	if want := "나루마을 경기 이천시, 나루마을 강원 양양군, 갯벌일터조성사업 전남 고흥군, "; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}
