package release

import "testing"

func TestSeriesLikeEarlierOnes(t *testing.T) {
	const lead = "# 산림청, 숲빛금융서비스 3건 지정\n산림청은 5일 정례회의를 통해 3건의 숲빛금융서비스를 지정했다. 현재까지 총 26건을 지정했다.\n"
	const three = "\n[1] 나무 저금 (참나무은행)\n[2] 솔잎 송금 (소나무증권)\n[3] 도토리 보험 (다람쥐생명)"
	const all = "나무 저금+참나무은행, 솔잎 송금+소나무증권, 도토리 보험+다람쥐생명"
	for _, c := range []struct{ in, want string }{
		{lead + "## 기존 지정 서비스와 동일·유사한 숲빛금융서비스 지정 (3건)" + three, all},
		{lead + "## 이미 지정된 서비스와 유사한 숲빛금융서비스 (3건)" + three, all},
		{lead + "## 종전 서비스와 같은 숲빛금융서비스 지정 (3건)" + three, all},
		{lead + "## 신규 지정 (3건)\n□ 나무 저금(참나무은행), 솔잎 송금(소나무증권 및 4개 신탁회사), 도토리 보험(다람쥐생명)을 숲빛금융서비스로 지정했다.", "나무 저금+참나무은행, 솔잎 송금+소나무증권, 도토리 보험+다람쥐생명"},
		{lead + "## 기존 숲빛금융서비스 (3건)" + three, ""},
		{lead + "## 출시된 숲빛금융서비스 현황 (3건)" + three, ""},
	} {
		got := ""
		for _, d := range Read(written(c.in), "").Decisions {
			for i := range d.Holders {
				h := &d.Holders[i]
				if got != "" {
					got += ", "
				}
				got += "" + h.Words.S + plusProviders(h)
			}
		}
		if got != c.want {
			t.Errorf("%s\n got %s\nwant %s", c.in, got, c.want)
		}
	}
}
