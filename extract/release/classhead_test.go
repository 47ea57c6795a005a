package release

import (
	"strings"
	"testing"

	"injeung/normalize/hangul"
)

// TestClassesBeforeHeads: classes before the head of a programme are classes of it, whether the head is
// its whole name or the end of it, and not programmes.
func TestClassesBeforeHeads(t *testing.T) {
	const want = "new 전남 완도군:쉼터형 HEAD, new 경남 통영시:쉼터형 HEAD, new 충남 태안군:장터형 HEAD, new 제주 서귀포시:장터형 HEAD"
	for _, p := range []struct{ name, head string }{{"갯내도시", "갯내도시"}, {"포구 갯내 거점", "갯내 거점"}, {"포구 갯내마을", "갯내마을"}} {
		for _, in := range []string{
			"# 해수부, NAME 4곳 선정\n해양수산부는 쉼터형 HEADRO 전남 완도군, 경남 통영시를, 장터형 HEADRO 충남 태안군, 제주 서귀포시를 선정했다고 밝혔다.",
			"# 해수부, NAME 4곳 선정\n해양수산부는 NAME 4곳을 선정했다고 밝혔다.\n쉼터형 HEAD에는 전남 완도군과 경남 통영시가, 장터형 HEAD에는 충남 태안군과 제주 서귀포시가 선정됐다.",
			"# 해수부, NAME 4곳 선정\n해양수산부는 NAMERO 쉼터형 HEAD 2곳(전남 완도군, 경남 통영시), 장터형 HEAD 2곳(충남 태안군, 제주 서귀포시)을 선정했다고 밝혔다.",
		} {
			r := strings.NewReplacer("HEADRO", p.head+roAfter(p.head), "NAMERO", p.name+roAfter(p.name), "HEAD", p.head, "NAME", p.name)
			if got, want := saidOf(r.Replace(in)), r.Replace(want); got != want {
				t.Errorf("%s\n   got  %s\n   want %s", r.Replace(in), got, want)
			}
			if got, want := programmesOf(r.Replace(in)), strings.ReplaceAll(p.name, " ", ""); got != want {
				t.Errorf("%s: %s, want %s", r.Replace(in), got, want)
			}
		}
	}
}

// roAfter is the particle (으)로 as it is spelled behind a name.
func roAfter(name string) string {
	if n := hangul.Final(lastRune(name)); n > 0 && n != hangul.Final('를') {
		return "으로"
	}
	return "로"
}

// TestClassesInTitle: two programmes that a title tells apart by a class are two.
func TestClassesInTitle(t *testing.T) {
	in := "# 쉼터형 갯내도시 1곳, 장터형 갯내도시 1곳 선정\n해양수산부는 쉼터형 갯내도시로 전남 완도군을, 장터형 갯내도시로 충남 태안군을 선정했다고 밝혔다."
	if got := programmesOf(in); got != "쉼터형갯내도시, 장터형갯내도시" {
		t.Error(got)
	}
}
