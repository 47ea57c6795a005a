package release

import "testing"

// TestVenue: where people meet holds nothing; what is decided there does.
func TestVenue(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"a committee meets", "환경부는 4일 서울 용산구 하늘호텔에서 제6차 물빛특구위원회를 열고, 전남·제주 2곳을 물빛특구로 지정했다고 밝혔다.", "new 전남, new 제주"},
		{"a hall of a city", "환경부는 4일 경기 수원시 새빛청사에서 회의를 개최하고 강원 춘천·원주 2곳을 물빛특구로 지정했다고 밝혔다.", "new 강원 춘천, new 강원 원주"},
		{"a hall in brackets", "환경부는 4일 서울 중구 새빛회관(3층 대강당)에서 위원회를 열어 강원 춘천시와 충북 제천시를 물빛특구로 지정했다고 밝혔다.", "new 강원 춘천시, new 충북 제천시"},
		{"holders with a hall elsewhere", "환경부는 강원 춘천시, 충북 제천시가 새빛회관에서 심사위원회를 열고 준비한 끝에 물빛특구로 지정됐다고 밝혔다.", "new 강원 춘천시, new 충북 제천시"},
		{"what holds is told of, and where the plate was given", "환경부는 강원 춘천시와 충북 제천시를 물빛특구로 지정하고 4일 새빛회관에서 현판식을 열었다.", "new 강원 춘천시, new 충북 제천시"},
	} {
		if got := saidOf("보도시점 2025. 3. 4.(화) 12:00\n# 물빛특구 2곳 지정\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
