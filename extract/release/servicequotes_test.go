package release

import "testing"

// TestKindsOfOne: words in quotes that end as kinds do are names where each of those listed is one, and kinds where they have several.
func TestKindsOfOne(t *testing.T) {
	const lead = "# 이음 서비스 2건 선정\n"
	for body, want := range map[string]string{
		"행정안전부는 ‘이웃 맞춤형’ 1개, ‘함께 타요’ 1개를 이음 서비스로 선정했다.": "new 이웃 맞춤형, new 함께 타요",
		"행정안전부는 ‘함께 타요’ 1개, ‘이웃 맞춤형’ 1개를 이음 서비스로 선정했다.": "new 함께 타요, new 이웃 맞춤형",
	} {
		if got := offeredIn(lead + body); got != want {
			t.Errorf("%s\n got  %s\n want %s", body, got, want)
		}
	}
}
