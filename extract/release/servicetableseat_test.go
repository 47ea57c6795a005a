package release

import "testing"

// TestSeatsOfMakers: a column of places beside who makes goods tells where those are; beside services, or under a head that
// tells of a part in the work, it tells of partners.
func TestSeatsOfMakers(t *testing.T) {
	const lead = "한빛도는 ‘한빛 으뜸상품’ 심사 결과 2개 상품을 으뜸상품으로 지정했다고 밝혔다.\n"
	for _, c := range []struct{ in, want string }{
		{lead + "시군 | 업체명 | 상품명\n충남 서천군 | ㈜두레길 | 모시 송편\n충남 부여군 | ㈜온누리 | 연잎 국수", "new 모시 송편+㈜두레길, new 연잎 국수+㈜온누리"},
		{lead + "제품명 | 지역 | 제조업체\n모시 송편 | 충남 서천군 | ㈜두레길\n연잎 국수 | 충남 부여군 | ㈜온누리", "new 모시 송편+㈜두레길, new 연잎 국수+㈜온누리"},
		{lead + "연번 | 시·군 | 지정제품 | 기업명\n1 | 충남 서천군 | 모시 송편 | ㈜두레길\n2 | 충남 부여군 | 연잎 국수 | ㈜온누리", "new 모시 송편+㈜두레길, new 연잎 국수+㈜온누리"},
		{lead + "브랜드명 | 기업명 | 시군명\n모시 송편 | ㈜두레길 | 충남 서천군\n연잎 국수 | ㈜온누리 | 충남 부여군", "new 모시 송편+㈜두레길, new 연잎 국수+㈜온누리"},
		{lead + "상품명 | 업체명 | 실증 지역\n모시 송편 | ㈜두레길 | 충남 서천군\n연잎 국수 | ㈜온누리 | 충남 부여군", "new 모시 송편+㈜두레길@충남 서천군, new 연잎 국수+㈜온누리@충남 부여군"},
		{"국토교통부는 스마트도시 서비스 인증 심사 결과 2개 서비스를 신규 인증했다고 밝혔다.\n서비스명 | 기업명 | 시군\n경사로 안내 서비스 | ㈜오름길 | 충남 서천군\n빗길 신호 연장 서비스 | ㈜빗소리 | 충남 부여군", "new 경사로 안내 서비스+㈜오름길@충남 서천군, new 빗길 신호 연장 서비스+㈜빗소리@충남 부여군"},
	} {
		if got := offeredIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
