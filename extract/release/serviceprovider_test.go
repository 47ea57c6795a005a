package release

import "testing"

// TestCertifiedBefore: when or as what a thing was certified is no part of who provides it, nor is a name cut that only holds such a word.
func TestCertifiedBefore(t *testing.T) {
	for body, want := range map[string]string{
		"우수 서비스로 인정된 한빛산업의 ‘물빛 알리미’가 스마트도시 서비스로 신규 인증됐다.":  "new 물빛 알리미+한빛산업",
		"2024년에 인증받은 한빛산업의 ‘물빛 알리미’가 스마트도시 서비스로 인증이 연장됐다.": "renewed 물빛 알리미+한빛산업",
		"유망 기업으로 지정받은 한빛산업의 ‘물빛 알리미’가 스마트도시 서비스로 신규 인증됐다.": "new 물빛 알리미+한빛산업",
	} {
		if got := offeredIn(body); got != want {
			t.Errorf("%s\n got  %s\n want %s", body, got, want)
		}
	}
}
