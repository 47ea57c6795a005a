package release

import "testing"

// TestProgrammesBeside: two things certified side by side with their letters are two programmes; one that the text only names as what
// another goes on from is none of the release.
func TestProgrammesBeside(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"letters", `# 물레기술·베틀상품 5개 인증 획득
- 제2회 물레기술(MRT)·베틀상품(BTP) 인증서 수여식 개최 -
산림청은 22일 수여식을 열고 3개 물레기술(MRT)과 2개 베틀상품(BTP)에 인증서를 수여했다.
이번 물레기술 인증에는 24개 기술이 신청했다. 심사를 거쳐 3개 기술이 선정되었다.
심사를 거쳐 베틀상품 2개가 선정되었다.`, "물레기술, 베틀상품"},
		{"what it goes on from", `# 산림청, ‘숲골가꿈사업’ 대상지 4개소 발표
산림청은 2026년도 ‘숲골가꿈사업’의 신규 대상지로 경기 오산시 등 총 4개소를 선정하였다고 밝혔다.
‘숲골가꿈사업’은 2019년부터 추진한 ‘숲마을100’ 사업의 후속이다.
먼저, 경기 오산시 가동과 전북 무주군 나면 등 4개소는 5년간 지원을 받을 곳으로 선정되었다.`, "숲골가꿈사업"},
		{"which is decided on, too", `# 산림청, ‘숲골가꿈사업’ 대상지 2개소 발표
산림청은 2026년도 ‘숲골가꿈사업’의 신규 대상지로 경기 오산시, 전북 무주군 등 총 2개소를 선정하였다고 밝혔다.
‘숲골가꿈사업’은 2019년부터 추진한 ‘숲마을100’ 사업의 후속이다.
‘숲마을100’ 사업 대상지로는 강원 횡성군, 충북 단양군 등 2곳을 선정했다.`, "숲골가꿈사업, 숲마을100"},
	} {
		if got := programmesOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
