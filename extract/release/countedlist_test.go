package release

import "testing"

// TestByNumber: names that no statement leads to are those of a number that is
// declared, where they are as many and no other list is.
func TestByNumber(t *testing.T) {
	const title = "보도시점 2025. 3. 4.(화) 12:00\n# 물빛도시 4곳 선정\n환경부는 올해 물빛도시 4곳을 선정했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"words nobody knows", title + "두 달 뒤 현판을 내거는 고장을 들자면 경기 여주시, 강원 춘천시, 전북 남원시, 경남 밀양시가 손꼽힌다.",
			"new 경기 여주시, new 강원 춘천시, new 전북 남원시, new 경남 밀양시"},
		{"one name more than declared", title + "두 달 뒤 현판을 내거는 고장을 들자면 경기 여주시, 강원 춘천시, 전북 남원시, 경남 밀양시, 경북 상주시가 손꼽힌다.", ""},
		{"who applied", title + "손을 든 고장을 들자면 경기 여주시, 강원 춘천시, 전북 남원시, 경남 밀양시를 꼽는데 응모 서류만 냈다.", ""},
		{"who took part", title + "심사에는 경기 여주시, 강원 춘천시, 전북 남원시, 경남 밀양시가 참가했다.", ""},
		{"those of other years", title + "2019년에 현판을 내건 고장을 들자면 경기 여주시, 강원 춘천시, 전북 남원시, 경남 밀양시가 손꼽힌다.", ""},
		{"two lists of that number", title + "현판을 내거는 고장을 들자면 경기 여주시, 강원 춘천시, 전북 남원시, 경남 밀양시가 손꼽힌다.\n강물을 나누어 쓰는 고장을 들자면 경기 양평군, 강원 홍천군, 전북 임실군, 경남 창녕군이 손꼽힌다.", ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}
