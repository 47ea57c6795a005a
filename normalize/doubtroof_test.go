package normalize

import "testing"

// TestRoofOf: names in quotation marks with their numbers are classes of the programme that they are told to be chosen for.
func TestRoofOf(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"샛별도시", "가람부는 물길거점 육성사업 대상지로 '샛별도시' 1곳과 '여울도시' 4곳을 선정하였다.", "육성사업"},
		{"여울도시", "가람부는 물길거점 육성사업 대상지로 '샛별도시' 1곳과 '여울도시' 4곳을 선정하였다.", "육성사업"},
		{"여울도시", "가람부는 '여울도시' 4곳을 물길거점 육성사업 대상지로 선정하였다.", ""},
		{"여울도시", "가람부는 '여울도시' 4곳을 선정하였다.", ""},
	} {
		if got := roofOf([]paragraph{{s: c.in}}, c.name); got != c.want {
			t.Errorf("%s in %s: %q, want %q", c.name, c.in, got, c.want)
		}
	}
}
