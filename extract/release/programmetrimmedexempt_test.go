package release

import "testing"

func TestSandboxOfSubtitle(t *testing.T) {
	const rows = "\n【참고】 제1차 규제특례심의위원회 승인과제 목록\n번호 | 과제명 | 신청기업\n1 | 밭둑 순찰 로봇 | ㈜두레길\n2 | 나룻배 충전 | ㈜온누리"
	const lead = "# 2개 새 사업, 규제 넘어 시장으로\n"
	for _, c := range []struct{ in, want string }{
		{lead + "- 나루융합 규제샌드박스 심의위원회 개최\n밭둑 순찰 로봇 등 2개 새 사업이 규제샌드박스를 통해 기회를 잡았다.\n해양수산부는 제1차 「나루융합 규제특례심의위원회」를 열고 안건을 심의·의결하였다고 밝혔다.", "나루융합 규제샌드박스"},
		{lead + "- 나루융합 규제샌드박스 위원회 열어\n밭둑 순찰 로봇 등 2개 새 사업이 나루융합 분야 규제샌드박스를 통해 기회를 잡았다.\n해양수산부는 제1차 규제특례심의위원회를 열고 안건을 심의·의결하였다고 밝혔다.", "나루융합 규제샌드박스"},
		{lead + "- 골목 살릴 규제샌드박스 위원회 열어\n밭둑 순찰 로봇 등 2개 새 사업이 규제샌드박스를 통해 기회를 잡았다.\n해양수산부는 제1차 규제특례심의위원회를 열고 안건을 심의·의결하였다고 밝혔다.", "규제샌드박스"},
	} {
		for _, d := range Read(written(c.in+rows), "").Decisions {
			if d.Scheme.Name != c.want {
				t.Errorf("%s: %q", c.in, d.Scheme.Name)
			}
		}
	}
}
