package release

import "testing"

// TestLabelsOfProvinces reads the names behind a label of several provinces as places of their own.
func TestLabelsOfProvinces(t *testing.T) {
	const lead = "# 솔내마을 4곳 선정\n농림축산식품부는 솔내마을을 가꿀 4개 시·군을 선정했다.\n"
	for _, c := range []struct{ in, want string }{
		{"ㅇ (경기·인천) 김포시, 강화군\nㅇ (대전·충남) 공주시\nㅇ (전남) 광양시", "new 김포시, new 강화군, new 공주시, new 전남 광양시"},
		{"ㅇ (경기, 인천) 김포시, 강화군\nㅇ 세종·충남 : 공주시, 세종시", "new 김포시, new 강화군, new 공주시, new 세종시"},
		{"선정된 곳은 (경기·인천) 김포시, 강화군, (대전·충남) 공주시, (경남) 고성군이다.", "new 김포시, new 강화군, new 공주시, new 경남 고성군"},
		{"[대구·경북] 군위군, 안동시 [부산·울산] 기장군, 울주군", "new 군위군, new 안동시, new 기장군, new 울주군"},
		{"선정된 곳은 경기·인천, 대전·충남이다.", "new 경기, new 인천, new 대전, new 충남"},
		{"ㅇ (경기·인천) 다음 달에 설명회를 연다\nㅇ (전남) 광양시, 나주시", "new 전남 광양시, new 전남 나주시"},
	} {
		if got := saidOf(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
