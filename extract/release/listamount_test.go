package release

import "testing"

// TestAmounts: what each place is to have stands behind its name and ends no list.
func TestAmounts(t *testing.T) {
	const head = "# 나눔부엌 4곳 선정\n농식품부는 나눔부엌 4곳을 선정했다.\n"
	const all = "new 이천, new 영월, new 옥천, new 곡성"
	for _, c := range []struct{ in, want string }{
		{"이천 30억, 영월 25억, 옥천 20억, 곡성 15억", all},
		{"* 이천(30억), 영월(25억), 옥천(20억), 곡성(15억)", all},
		{"선정 지역 : 이천(30억 원), 영월(25억 원), 옥천(20억 원), 곡성(15억 원)", all},
		{"선정 지역 : 이천, 영월, 옥천, 곡성", all},
		{"이천 30억, 영월 25억, 옥천 20억, 곡성 15억 원을 각각 지원받는다.", all},
		{"이천시 국비 30억 원, 영월군 국비 25억 원, 옥천군 국비 20억 원, 곡성군 국비 15억 원", "new 이천시, new 영월군, new 옥천군, new 곡성군"},
		{"신청 지역 : 이천, 영월, 옥천, 곡성", ""},
		{"경기 30억, 강원 25억, 충북 20억, 전남 15억", ""},
		{"이천, 영월, 옥천에서 설명회를 연다.", ""},
	} {
		if got := saidOf(head + c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}
