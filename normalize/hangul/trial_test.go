package hangul

import (
	"slices"
	"strings"
	"testing"
)

// Where a match may begin is told by its first two letters.
func TestTrialNext(t *testing.T) {
	for _, tt := range []struct {
		form, s string
		want    []int
	}{
		{`선정(?:된|한)`, "인선 선정된 재선정한", []int{7, 20}},
		{`(?:^|\s)가나`, "가나 가다 가나 라", []int{0, 6, 13, 14}},
		{`가?나{2,3}`, "가나가다나나", []int{0, 12}},
		{`[가나]`, "다가라나", []int{3, 9}},
	} {
		var got []int
		tr := newTrial(tt.form)
		for i := tr.next(tt.s, 0); i >= 0; i = tr.next(tt.s, i+letterLen(tt.s[i:])) {
			got = append(got, i)
		}
		if !slices.Equal(got, tt.want) {
			t.Errorf("%s in %q: got %v, want %v", tt.form, tt.s, got, tt.want)
		}
	}
	for _, form := range []string{`[가-힣]+선정`, `(?:선정)?`, `.*선정`} {
		if !newTrial(form).anywhere {
			t.Errorf("%s is looked for", form)
		}
	}
}

// A long text gives what a short one does.
func TestTrialOfLongText(t *testing.T) {
	p := MustCompile(`(^|\s)선정(?:된|한)`)
	for _, pad := range []int{0, 8 * shortText} {
		s := strings.Repeat("가", pad/3) + " 선정된 재선정한 선정한"
		m := p.FindAllStringSubmatchIndex(s, -1)
		if len(m) != 2 || s[m[0][0]:m[0][1]] != " 선정된" || s[m[1][2]:m[1][3]] != " " || s[m[1][0]:m[1][1]] != " 선정한" {
			t.Errorf("behind %d bytes: %v", pad, m)
		}
	}
}

// An expression that is bound to one end of a text is looked for there alone, however long the text is.
func TestEndsOfLongText(t *testing.T) {
	for expr, want := range map[string][]int{
		`^가[나다]`:         {0, 6},
		`(?:^라|^가)나`:     {0, 6},
		`사[아자]$`:         {4*shortText*3 + 6, 4*shortText*3 + 12},
		`^나[나다]`:         nil,
		`마마$`:            nil,
		`(?:사|마)[가-힣]?$`: {4*shortText*3 + 6, 4*shortText*3 + 12},
	} {
		s := "가나" + strings.Repeat("마", 4*shortText) + "사아"
		if got := MustCompile(expr).FindStringIndex(s); !slices.Equal(got, want) {
			t.Errorf("%s at %v, want %v", expr, got, want)
		}
		if got := MustCompile(expr).MatchString(s); got != (want != nil) {
			t.Errorf("%s matches: %v", expr, got)
		}
	}
}
