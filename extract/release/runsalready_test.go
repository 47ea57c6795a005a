package release

import "testing"

// TestBeganWith: who was first is not chosen now.
func TestBeganWith(t *testing.T) {
	checkSaid(t, []said{
		{"# 가나도시 3곳 추가… 2011년 정읍시 첫 지정이후 21개 지역으로 확대\n산림청은 부산 중구, 대전 동구, 경기 군포시를 가나도시로 추가 지정했다.", "new 부산 중구, new 대전 동구, new 경기 군포시"},
		{"# 가나도시 사업\n산림청의 가나도시 사업은 2011년 정읍시를 지정한 이후 현재 18개 지역으로 확대됐다.", ""},
	})
}

// TestRunsAlready: those who were chosen years ago and are run since are none of those chosen now.
func TestRunsAlready(t *testing.T) {
	const head = "# 가나지구 2곳 추가 지정\n산림청은 경기 가평군과 강원 홍천군을 가나지구로 추가 지정했다.\n"
	const both = "new 경기 가평군, new 강원 홍천군"
	checkSaid(t, []said{
		{head + "2016년부터 서울 중구와 서울 종로 등 4개 지역을 가나지구로 지정해 운영 중이다.", both},
		{head + "그동안 경기 수원시와 안양시 등 4곳을 가나지구로 지정해 운영해 왔다.", both},
		{head + "현재 경기 수원시와 안양시 등 4곳이 가나지구로 지정돼 운영되고 있다.", both},
		{"# 가나지구 추가 지정\n산림청은 2016년부터 지정해 온 가나지구에 경기 가평군과 강원 홍천군을 추가로 지정해 지원한다.", both},
	})
	if got := programmesOf("# 가나지구 추가 지정\n산림청은 2016년부터 지정해 온 가나지구에 경기 가평군과 강원 홍천군을 추가로 지정해 지원한다."); got != "가나지구" {
		t.Errorf("programme %s", got)
	}
}
