package scheme

import "strings"

// Status says what the words say was decided, as schema.Status spells it; ok
// is false where no word says it, as bare 인증 or 지정 does not. Where several
// stand together the one that takes most away wins: 재지정 유예 is deferred, 지정
// 취소 revoked, 예비 지정 candidate.
func Status(words string) (status string, ok bool) {
	t := tight(words)
	for _, s := range []struct {
		status string
		words  []string
	}{
		{"deferred", []string{"유예", "보류"}},
		{"revoked", []string{"취소", "해제", "반납", "철회"}},
		{"candidate", []string{"예비", "후보"}},
		{"changed", []string{"변경", "확장"}},
		{"renewed", []string{"재인증", "재지정", "재선정", "연장", "갱신"}},
		{"new", []string{"신규", "최초", "처음", "새로", "새롭게"}},
	} {
		for _, w := range s.words {
			if strings.Contains(t, w) {
				return s.status, true
			}
		}
	}
	return "", false
}
