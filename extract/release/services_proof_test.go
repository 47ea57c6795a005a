package release

import "testing"

// TestPlacesOfProof: the local government in which a service is tried, told in its own words: in a sentence behind
// its name or before it, behind a colon, in lines below; none where the place is another's, or one of several.
func TestPlacesOfProof(t *testing.T) {
	const lead = "# 규제샌드박스 과제 2건 승인\n과학기술정보통신부는 제41차 신기술·서비스 심의위원회에서 ICT 규제샌드박스 과제 2건을 승인했다고 밝혔다.\n"
	const a, b = "그물 손질 로봇 서비스", "빈 배 나눔 서비스"
	const both, none = "new " + a + "+㈜봄나루@경남 남해군, new " + b + "+㈜들마루@전북 군산시", "new " + a + "+㈜봄나루, new " + b + "+㈜들마루"
	for _, c := range []struct{ name, in, want string }{
		{"sentences behind", "㈜봄나루의 ‘" + a + "’는 실증특례를 받았다. 이 서비스는 경남 남해군 일대에서 시험한다.\n㈜들마루의 ‘" + b + "’도 실증특례를 받았다. 앞으로 전북 군산시 물빛항의 부두를 돌며 배를 살핀다.", both},
		{"joint work", "㈜봄나루의 ‘" + a + "’는 실증특례를 받았다. 경남 남해군과 손잡고 2년간 시험한다.\n㈜들마루의 ‘" + b + "’도 실증특례를 받았다. 전북 군산시와 협력한다.", both},
		{"before the name", "㈜봄나루가 경남 남해군에서 시험할 ‘" + a + "’는 실증특례를 받았다.\n㈜들마루가 전북 군산시에서 시험할 ‘" + b + "’도 실증특례를 받았다.", both},
		{"behind a colon", "ㅇ " + a + "(㈜봄나루) : 해진 그물을 찾는 로봇을 경남 남해군의 어촌에서 시험한다.\nㅇ " + b + "(㈜들마루) : 쉬는 배를 빌려주는 서비스로 전북 군산시에서 30척을 띄운다.", both},
		{"lines below", "ㅇ " + a + "(㈜봄나루)\n- 실증지역 : 경남 남해군 일원\nㅇ " + b + "(㈜들마루)\n- 전북 군산시 앞바다에서 2년 동안 실증", both},
		{"within a place", "㈜봄나루의 ‘" + a + "’는 실증특례를 받았다. 경남의 어촌에서 시험한다. 먼저 경남 남해군에서 시험을 시작한다.\n㈜들마루의 ‘" + b + "’도 실증특례를 받았다. 전북 군산시 무녀섬에서 군산시 전역으로 실증 지역을 넓힌다.", both},
		{"seats", "㈜봄나루의 ‘" + a + "’는 실증특례를 받았다. 경남 남해군에 본사를 둔 이 회사는 새내기 기업이다.\n전북 군산시에 있는 ㈜들마루가 신청한 ‘" + b + "’도 실증특례를 받았다.", none},
		{"several", "㈜봄나루의 ‘" + a + "’는 실증특례를 받았다. 경남 남해군과 전남 완도군에서 시험한다.\n㈜들마루의 ‘" + b + "’도 실증특례를 받았다. 전북 군산시 등 5개 시·군에서 시험한다.", none},
		{"at another time", "㈜봄나루의 ‘" + a + "’는 실증특례를 받았다. 지난해 경남 남해군에서 한 시험이 밑거름이 됐다.\n㈜들마루의 ‘" + b + "’도 실증특례를 받았다. 전북 군산시 등 전국에서 시험한다.", none},
	} {
		if got := offeredIn(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
