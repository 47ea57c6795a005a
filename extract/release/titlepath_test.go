package release

import "testing"

// The way to a page of a site is no title.
func TestPathIsNoTitle(t *testing.T) {
	for s, want := range map[string]bool{
		"홈>고운정책>정책동향": true, "HOME>알림·소식>보도자료": true, "메인»새소식": true,
		"홈": true, "홈쇼핑과함께하는고운마을3곳선정": false, "안동시>김천시순으로선정": false,
	} {
		if got := isChrome(s); got != want {
			t.Errorf("%s: %v", s, got)
		}
	}
}
