package release

import "testing"

// TestSaidBrackets: what brackets behind names hold, and what they say of no other.
func TestSaidBrackets(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"names under a part of a province", `# 국제배움특구 6곳 지정
교육부는 국제배움특구로 △경기 하남시 △동대구(동·수성구) △부산 중구 △부산 동래구 △세종시를 지정했다.`,
			"new 경기 하남시, new 대구 동구, new 대구 수성구, new 부산 중구, new 부산 동래구, new 세종시"},
		{"names under a part behind the province", `# 배움마을 4곳 선정
교육부는 경북 동부권(포항·경주시), 강원 남부(정선군, 태백시)를 배움마을로 선정했다.`,
			"new 경북 포항시, new 경북 경주시, new 강원 정선군, new 강원 태백시"},
		{"names under a part called after the province before it", `# 국제배움특구 3곳 지정
교육부는 이번에 3개 지역*을 국제배움특구로 지정했다.
* 경기 하남, 서울 서서울(강서·양천구), 대구 남대구(남구·달서구)`,
			"new 경기 하남, new 서울 강서구+1, new 서울 양천구+1, new 대구 남구+2, new 대구 달서구+2"},
		{"the class of one mark is none of the next", `# 국제배움특구 3곳 지정
교육부는 국제배움특구로 △경기 하남시(거점형) △부산 중구 △세종시를 지정했다.`,
			"new 경기 하남시:거점형, new 부산 중구, new 세종시"},
		{"what is done there", `# 배움마을 3곳 선정
교육부는 강원 삼척(바닷가 온천마을 허브 정원과 쉼터 조성), 전북 진안(상천지구 배움터 구축), 전남 곡성군(야간 축제 개최)을 배움마을로 선정했다.`,
			"new 강원 삼척, new 전북 진안, new 전남 곡성군"},
		{"a province and a class", `# 배움마을 3곳 선정
교육부는 정선군(강원, 도심형), 임실군(전북, 산촌형), 곡성군(전남, 도심형)을 배움마을로 선정했다.`,
			"new 강원 정선군:도심형, new 전북 임실군:산촌형, new 전남 곡성군:도심형"},
		{"a part of each place, counted by province", `# ‘환승거점’ 선도사업 7곳 선정
국토교통부는 ‘환승거점’ 선도사업 7곳을 선정했다.
수도권에서는 서울 2곳(강동구 천호역 환승센터, 노원구)과 인천 1곳(남동구 소래역)이 뽑혔다.
비수도권은 부산 2곳(사상구 사상역, 동구 부산역), 세종 1곳(도담동), 강원 1곳(원주시) 등 4곳이다.`,
			"new 서울 강동구, new 서울 노원구, new 인천 남동구, new 부산 사상구, new 부산 동구, new 세종, new 강원 원주시"},
		{"candidates named after their number", `# 국토부, ‘환승거점’ 후보지 발표
국토교통부는 ‘환승거점’ 선도사업 후보지 3곳을 선정했다.
서울 2곳(강동구 천호역, 노원구)과 인천 1곳(남동구 소래역)이 뽑혔다.`,
			"candidate 서울 강동구, candidate 서울 노원구, candidate 인천 남동구"},
		{"chosen from candidates", `# ‘환승거점’ 2곳 선정
국토교통부는 후보지 5곳을 선정했으며, 심사를 거쳐 경기 하남시, 충남 서천군 2곳을 ‘환승거점’으로 선정했다.`,
			"new 경기 하남시, new 충남 서천군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
