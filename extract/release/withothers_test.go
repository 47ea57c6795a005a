package release

import "testing"

// TestWorksWith: whom a maker works with is not certified; places that are told of together all are.
func TestWorksWith(t *testing.T) {
	const head = "# 스마트도시 인증 결과\n배포일 2026. 3. 5.\n국토교통부는 경기 수원시를 스마트도시로 인증했다.\n"
	checkSaid(t, []said{
		{head + "한빛산업은 경기 안성시와 협업해 인증을 획득했다.", "new 경기 수원시"},
		{head + "한빛산업은 경기 안성시와 함께 인증을 획득했다.", "new 경기 수원시"},
		{head + "한빛산업은 경기 안성시와 손잡고 스마트도시 인증을 받았다.", "new 경기 수원시"},
		{head + "‘물빛 알리미’는 경기 안성시와 공동으로 개발해 인증을 획득하게 됐다.", "new 경기 수원시"},
		{"# 스마트도시 인증 결과\n경기 수원시는 안성시와 함께 스마트도시 인증을 획득했다.", "new 경기 수원시, new 안성시"},
		{"# 스마트도시 인증 결과\n국토교통부는 경기 수원시를 안성시와 함께 스마트도시로 인증했다.", "new 경기 수원시, new 안성시"},
		{"# 스마트도시 인증 결과\n국토교통부는 스마트도시로 새로 인증된 경기 수원시와 충남 태안군, 전남 화순군 등 3개 지자체와 협약을 맺었다.", "new 경기 수원시, new 충남 태안군, new 전남 화순군"},
		{"# 스마트도시 인증 결과\n경기 수원시가 가나대학교와 손잡고 스마트도시 인증을 획득했다.", "new 경기 수원시"},
	})
}
