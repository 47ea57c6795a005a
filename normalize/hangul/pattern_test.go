package hangul

import (
	"regexp"
	"testing"

	"github.com/google/go-cmp/cmp"
	"pgregory.net/rapid"
)

var patternForms = []string{
	`선정`, `^선정(?:된|한)`, `(?:에서|으로|까지)$`, `^(?:총|모두)\s?[0-9]+`, `(?:^|\s)기존\s[^,.]{0,9}대상`,
	`^가[가-힣]{2,4}$|^나|다$`, `(?:재)?지정\s?서비스?`, `(?:가|나)+다{2,3}라*`, `[○◯]\s*([가-힣]+)`, `(?i)kogl 제\d유형`,
	`\s*(?:외|등)\s*([0-9]+)\s*개\s?(?:사|기관)`, `(?:곳|개소)(?:이|가) (?:각각 |최종 )?$`, `(?:두|세|네) ?번째 $`, `(?m)^ㅇ 가$`,
	`^\s?(?:올해\s|금번\s)?(?:신규로?\s|새로\s)?(?:선정|지정)(?:된|받은)`, `[,·]|\s(?:및|와)\s`, `^(가.{0,3}선정|나(?:다|라)지정|다)(?:했|됐)$`, `^$`, `(?:)`, `가{0,3}나?`, `\b[A-Z]+\b끝`,
	`(?:^|[\s(])(신청|접수)(?:한|된)`, `(?:^가나|다라|마)+[^바]{0,3}?사$`, `(?m)^가|나$`, `\b가다|나{2,}\B`, `[가나]?[다라]*(?:마|바)`, `(?i)가A|나b`,
	`(?:😀|ㄱ|·)+가`, `^(?:가|나){0,2}[다-라]?선정`, `(?:^가|^나.{1,2})다`, `[가나]?(다|라)선정$`, `(?:가$|나.?$)`, `(?:^|\s)(?:두|세)\s?번째$`, `^가나(?:$|\s다)`, `^(?:가|나){2}$`, `(?m)(?:^가|나)다$`, `^가나$`, `^a\b`,
	`(?:(?:가|나)*)*다`, `(?:가*나?)*라$`, `(?:가|가나|나)*?(?:가가|나)*마`, `(가)?(나)?(다)?(가)?(나)?(다)?(가)?(나)?(다)?(가)?(나)?(다)?끝`, `.+가`, `[^가]나|(?s:.)다`, `[^😀]다`,
}

// What an expression matches, its pattern matches: texts are drawn from the
// expression itself, with other words around them.
func TestPatternMissesNothing(t *testing.T) {
	for _, form := range patternForms {
		p, re := MustCompile(form), regexp.MustCompile(form)
		rapid.Check(t, func(t *rapid.T) {
			around := rapid.StringMatching(`[가-나 선정○·,.0-9a\n]{0,6}|[가😀다]{0,40}`)
			s := rapid.StringMatching(form).Draw(t, "match")
			if rapid.Bool().Draw(t, "within") {
				s = around.Draw(t, "before") + s + around.Draw(t, "behind")
			}
			if diff := cmp.Diff(re.FindAllStringSubmatchIndex(s, -1), p.FindAllStringSubmatchIndex(s, -1)); diff != "" {
				t.Fatalf("%s in %q (-expression +pattern)\n%s", form, s, diff)
			}
			if re.MatchString(s) != p.MatchString(s) || re.ReplaceAllString(s, "·") != p.ReplaceAllString(s, "·") {
				t.Fatalf("%s in %q is not the same", form, s)
			}
		})
	}
}

// needsOf gives what each way through a form needs, nothing where one needs nothing.
func needsOf(form string) (all []needs) {
	for _, one := range newWays(form) {
		if one.heads == nil && one.tails == nil && one.within == nil {
			return nil
		}
		all = append(all, one.needs)
	}
	return all
}

func find(words ...string) []*finder { return []*finder{newFinder(words)} }

func TestPatternNeeds(t *testing.T) {
	for _, tt := range []struct {
		form string
		want []needs
	}{
		{`선정(?:된|한)`, []needs{{within: find("선정된", "선정한")}}},
		{`^(?:올해 )?선정`, []needs{{heads: []string{"선정", "올해 선정"}}}},
		{`(?:에서|까지)$`, []needs{{tails: []string{"에서", "까지"}}}},
		{`^가[가-힣]{2,4}나|다라$`, []needs{{heads: []string{"가"}}, {tails: []string{"다라"}}}},
		{`[가-힣]+\s?(?:지자체|도시)\s`, []needs{{within: find("지자체", "도시")}}},
		{`(?:지정)?(?:취소)?`, nil},
		{`(?:총|모두)\s?[가-힣]{2,9} (?:선정|지정)`, []needs{{within: append(find("선정", "지정"), find("총", "모두")...)}}},
		{`^(?:의 .*특례|를 .*실증)했`, []needs{{heads: []string{"의 "}, within: find("특례했")}, {heads: []string{"를 "}, within: find("실증했")}}},
		{`(?i)kogl`, nil},
		{`지정|\s`, nil},
	} {
		for i := range tt.want {
			tt.want[i].first, tt.want[i].last = lettersAt(tt.want[i].heads, firstOf), lettersAt(tt.want[i].tails, lastOf)
		}
		if diff := cmp.Diff(tt.want, needsOf(tt.form), cmp.AllowUnexported(needs{}, finder{})); diff != "" {
			t.Errorf("%s (-want +got)\n%s", tt.form, diff)
		}
	}
}
