package html

import "testing"

// TestMenuIsNoTitle: neither the body's own name nor a word of the menu heads a post.
func TestMenuIsNoTitle(t *testing.T) {
	for s, want := range map[string]bool{
		"보도자료": true, "알림마당": true, "보도·설명": true, "뉴스·공지": true, "보도자료 상세보기": true, "홈 > 알림 > 보도자료": true, "해양수산부": true, "산림청": true, "[보도자료]": true,
		"갯벌마을 세 곳 지정": false, "보도자료 작성 지침 개정": false, "울진군": false, "소식을 나누는 마을": false,
	} {
		if got := sectionName.MatchString(s); got != want {
			t.Errorf("%q: %v", s, got)
		}
	}
}
