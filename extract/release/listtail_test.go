package release

import "testing"

// TestCountedAsClass: names that are counted by the word for a class have it.
func TestCountedAsClass(t *testing.T) {
	const head = "# 스마트도시 인증 결과\n"
	checkSaid(t, []said{
		{head + "국토교통부는 경기 수원시, 안양시 등 2개 대도시와 함께 강릉시, 구미시 등 2개 중소도시를 스마트도시로 인증했다.", "new 경기 수원시:대도시, new 경기 안양시:대도시, new 강릉시:중소도시, new 구미시:중소도시"},
	})
}
