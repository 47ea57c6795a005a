package release

import "testing"

// What a programme grew to since an earlier year is no decision of now, and those it began with are not chosen now.
func TestGrownSince(t *testing.T) {
	const lead = "보도시점 2025. 5. 12.(월) 조간 / 배포 2025. 5. 12.(월)\n# 나눔도시 2곳 신규 지정\n여성가족부는 나눔도시로 안동시, 김천시 2곳을 새로 지정했다고 밝혔다.\n"
	const two = "new 안동시, new 김천시"
	for _, tt := range []struct{ said, want string }{
		{"2009년 전북 익산시, 전남 여수시 2개 도시로 시작하여 2013년 50개, 2017년 86개, 2025년에는 총 95개 도시가 지정되어 운영된다.", two},
		{"나눔도시는 2012년 경남 남해군에서 처음 시작해 올해까지 모두 30곳이 지정됐다.", two},
		{"2012년 3개 도시로 출발해 지난해까지 40개 도시가 지정되었다.", two},
		{"2012년 경남 남해군에서 시작해 올해는 영주시, 상주시 2곳이 추가로 지정됐다.", two + ", new 영주시, new 상주시"},
	} {
		if got := saidOf(lead + tt.said); got != tt.want {
			t.Errorf("%s\n got %s\nwant %s", tt.said, got, tt.want)
		}
	}
}

// A number of those chosen now stays one, wherever the programme began.
func TestChosenNowSinceStart(t *testing.T) {
	in := "보도시점 2025. 5. 12.(월) 조간 / 배포 2025. 5. 12.(월)\n# 나눔도시 지정\n나눔도시는 2012년 3개 도시로 시작해 이번에 5개 도시를 새로 지정했다."
	for _, d := range Read(written(in), "").Decisions {
		for _, c := range d.Counts {
			if c.N == 5 {
				return
			}
		}
	}
	t.Error("5 is lost")
}
