package hangul

import "testing"

// Letters at the ends of a text are barred once an expression tied to them has been asked, and no letter that it takes.
func TestBars(t *testing.T) {
	for _, tt := range []struct {
		form, s string
		barred  bool
	}{
		{`^(?:선정|지정)된`, "선정된 곳", false},
		{`^(?:선정|지정)된`, "나선 곳", true},
		{`(?:에서|까지)$`, "곳에서", false},
		{`(?:에서|까지)$`, "곳에는", true},
		{`[·é]$`, "가나·", false},
		{`^[a😀]`, "😀가나", false},
		{`^[a😀]`, "b가나", true},
		{`선정`, "지정된", false},
		{`^가$`, "", false},
	} {
		p := MustCompile(tt.form)
		if p.bar(tt.s) {
			t.Errorf("%s bars %q before anybody asked", tt.form, tt.s)
		}
		p.MatchString("가나다")
		if p.bar(tt.s) != tt.barred {
			t.Errorf("%s bars %q: %v", tt.form, tt.s, !tt.barred)
		}
	}
}
