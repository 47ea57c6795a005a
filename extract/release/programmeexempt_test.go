package release

import "testing"

// TestSandboxOfExemptions: what is given (실증특례, 임시허가) is no name where title or lead
// names the scheme that gives it.
func TestSandboxOfExemptions(t *testing.T) {
	const items = "\nㅇ ㈜가람길의 ‘징검다리 알림 서비스’, ㈜나루온의 ‘나루 안내 서비스’가 특례를 받았다."
	for _, c := range []struct{ name, in, want string }{
		{"in the title", "# 물류 규제샌드박스, 2건에 실증특례 부여\n국토교통부는 물류 규제샌드박스를 신청한 서비스 가운데 2건에 대해 실증특례를 부여했다고 밝혔다." + items, "물류 규제샌드박스"},
		{"in quotes", "# 물류 서비스 2건, 문턱 넘는다\n국토교통부는 ‘새나루 규제샌드박스’를 통해 2건의 서비스에 실증특례를 부여했다고 밝혔다." + items, "새나루 규제샌드박스"},
		{"in two words", "# 순환 규제 샌드박스 2건\n환경부는 순환 규제 샌드박스 위원회를 열어 2건의 규제특례를 부여했다고 밝혔다." + items, "순환 규제 샌드박스"},
		{"to be given", "# 나루 규제샌드박스 2건\n해양수산부는 나루 규제샌드박스 위원회에서 2개 과제에 실증특례를 부여하기로 의결했다고 밝혔다." + items, "나루 규제샌드박스"},
		{"whole in title and text", "# 이슬마을 신기술 실증특례 2건 지정\n해양수산부는 이슬마을 신기술 실증특례 2건을 지정했다고 밝혔다." + items, "이슬마을 신기술 실증특례"},
		{"letters within", "# 나루통신기술(NCT) 규제샌드박스 2건 승인\n해양수산부는 나루통신기술(NCT) 규제샌드박스 과제 2건을 승인했다고 밝혔다." + items, "나루통신기술 규제샌드박스"},
		{"no scheme named", "# 2개 서비스에 실증특례 부여\n해양수산부는 위원회를 열고 2건에 실증특례를 부여했다고 밝혔다." + items, "실증특례"},
	} {
		if got := decidedOn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
