package release

import "testing"

// TestReformedPlaces: a place whose reform dates the news is none of those chosen.
func TestReformedPlaces(t *testing.T) {
	const two = "new 경기 가평군, new 강원 홍천군"
	const body = "\n산림청은 경기 가평군과 강원 홍천군을 가나지구로 지정했다."
	checkSaid(t, []said{
		{"# 가나지구 2곳 지정\n- 강원특별자치도 출범 후 첫 지정, 누적 28곳 -" + body, two},
		{"# 가나지구 지정…전남광주통합특별시 출범 이후 처음" + body, two},
		{"# 가나지구 2곳 지정\n- 전북특별자치도 전환에 따라 도내 첫 지정 -" + body, two},
		{"# 가나지구 2곳 지정\n대구 군위군 편입에 따라 가나지구는 경기 가평군과 강원 홍천군 2곳이 지정됐다.", two},
		{"# 가나지구 2곳 지정\n인천 검단구의 출범 뒤 처음으로 경기 가평군과 강원 홍천군이 가나지구로 지정됐다.", two},
		{"# 가나지구 지정\n인천 영종구가 출범 후 처음으로 가나지구로 지정됐다.", "new 인천 영종구"},
		{"# 가나지구 지정\n인천 영종구는 출범한 뒤 두 달 만에 가나지구로 지정됐다.", "new 인천 영종구"},
	})
}
