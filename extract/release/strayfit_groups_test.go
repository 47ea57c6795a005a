package release

import "testing"

// TestGroupsBesideMore: names that make up a number only if some are taken together are not those of the fewer with another status
// where nobody of the more is named.
func TestGroupsBesideMore(t *testing.T) {
	const title = "보도시점 2025. 3. 4.(화) 12:00\n# 물빛특구 시범지역 지정\n환경부는 물빛특구 시범지역으로 "
	for in, want := range map[string]string{
		title + "9곳을 지정하고 나머지 4곳은 예비지정했다고 밝혔다.\n앞선 고장을 들자면 경기 여주시, 강원 춘천시, 충북 진천·음성군, 전북 남원시가 손꼽힌다.": "",
		title + "4곳을 지정했다고 밝혔다.\n앞선 고장을 들자면 경기 여주시, 강원 춘천시, 충북 진천·음성군, 전북 남원시가 손꼽힌다.":                "new 경기 여주시, new 강원 춘천시, new 충북 진천군+1, new 충북 음성군+1, new 전북 남원시",
	} {
		if got := saidOf(in); got != want {
			t.Errorf("%s:\ngot  %s\nwant %s", in, got, want)
		}
	}
}
