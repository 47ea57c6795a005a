package release

import "testing"

// TestPlaceStatements: who was chosen, as what and together with whom, in sentences that print more than names.
func TestPlaceStatements(t *testing.T) {
	const head = "보도시점 2026. 6. 9.(화) 12:00\n# 물빛거리 선정 결과\n"
	for _, c := range []struct{ name, in, want string }{
		{"numbers of 시·도 and of what lies in them", "환경부는 물빛거리로 경기(부천·광명), 강원(춘천), 충북(충주·옥천) 등 3개 시·도 5개 시·군을 지정했다.",
			"new 경기 부천, new 경기 광명, new 강원(춘천), new 충북 충주, new 충북 옥천"},
		{"the day behind what is taken back", "환경부는 경북 상주시의 물빛거리 지정을 6월 9일 자로 취소했다.", "revoked 경북 상주시"},
		{"the day behind what is approved", "환경부는 대전광역시와 경상남도의 물빛거리 지정을 9일 승인했다고 밝혔다.", "new 대전광역시, new 경상남도"},
		{"what was asked for", "환경부는 대전광역시와 경상남도의 물빛거리 지정 신청을 승인했다고 밝혔다.", "new 대전광역시, new 경상남도"},
		{"labels with their number and a particle", "환경부는 물빛거리 5곳을 선정했다.\n으뜸거리(2곳)에는 경북 포항시 죽도길과 전남 여수시 낭만길, 새싹거리(3곳)에는 강원 평창군 메밀길, 충남 공주시 밤길, 경남 진주시 남강길이 포함됐다.",
			"new 경북 포항시:으뜸거리, new 전남 여수시:으뜸거리, new 강원 평창군:새싹거리, new 충남 공주시:새싹거리, new 경남 진주시:새싹거리"},
		{"kinds of areas as classes", "환경부는 물빛거리로 수원시(대도시권), 원주시(중소도시권), 합천군(군 지역)을 선정했다.", "new 수원시:대도시권, new 원주시:중소도시권, new 합천군:군 지역"},
		{"regions are none", "환경부는 물빛거리로 수원시(수도권), 원주시(강원권), 합천군(영남권)을 선정했다.", "new 수원시, new 원주시, new 합천군"},
		{"who passed", "환경부의 물빛거리 심사 결과 강원 영월군, 충남 예산군, 전남 무안군 등 3곳이 최종 합격했다.", "new 강원 영월군, new 충남 예산군, new 전남 무안군"},
		{"where applicants are", "환경부는 강원·전남·경북 등에서 신청한 5곳을 심사해 강원 영월군과 경북 울진군을 물빛거리로 최종 선정했다.", "new 강원 영월군, new 경북 울진군"},
		{"a cause before a zone", "환경부는 충남 서천군을 물빛거리로 지정하고, 경남 함안군은 여건이 회복돼 물빛거리에서 해제했다.", "new 충남 서천군, revoked 경남 함안군"},
		{"the others only counted", "환경부는 물빛거리 5곳을 확정했다.\n신규 2곳은 강원 태백시, 충남 서천군이며, 나머지 3곳은 지난해부터 계속 지원하는 곳이다.", "new 강원 태백시, new 충남 서천군"},
		{"a time that only describes the names", "환경부는 지난해 시범사업을 마친 강원 양구군과 충북 보은군을 물빛거리로 지정했다고 9일 밝혔다.", "new 강원 양구군, new 충북 보은군"},
		{"a time that describes them beside this year", "환경부는 지난해 탈락했다가 다시 도전한 강원 양구군과 충북 보은군을 올해 물빛거리로 지정했다.", "new 강원 양구군, new 충북 보은군"},
		{"a time of the decision", "환경부는 지난해 강원 양구군과 충북 보은군을 물빛거리로 지정했다.", ""},
		{"the last of a row without its ending", "환경부는 물빛거리를 조성할 자치구로 서울 강서·금천, 부산 북, 대구 남, 광주 서를 선정했다.", "new 서울 강서, new 서울 금천, new 부산 북, new 대구 남, new 광주 서"},
		{"bounds of a zone that are moved", "환경부는 충남 서천군을 물빛거리로 지정하고, 전북 임실군은 구역을 조정했으며, 경남 함안군은 해제했다.", "new 충남 서천군, changed 전북 임실군, revoked 경남 함안군"},
		{"bounds of something else", "환경부는 충남 서천군을 물빛거리로 지정했다. 서천군은 사업 범위를 조정했다.", "new 충남 서천군"},
	} {
		if got := saidOf(head + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.name, got, c.want)
		}
	}
}
