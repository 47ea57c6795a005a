package release

import "testing"

// TestSetThere: what is put in a place is no name of a service.
func TestSetThere(t *testing.T) {
	ctx := &context{gaz: names()}
	for s, want := range map[string]bool{
		"경남 창원시에 시험장": true, "수원시에서 물길 시험": false, " 전북 무주군에 바람 탑": true, "강릉시에 둔 상담 창구": true,
		"수원시 물길 알림": false, "물길 알림": false, "창원시의 시험장": false,
	} {
		c := &clause{ctx: ctx, s: s}
		if got := c.setThere(0, len(s)); got != want {
			t.Errorf("%s: %v", s, got)
		}
	}
}
