package site

import (
	"strings"
	"testing"

	"golang.org/x/text/encoding/korean"
)

// TestCharsetLies: whatever the server and the page say, Korean comes out.
func TestCharsetLies(t *testing.T) {
	text := "<html><head><meta charset=utf-8></head><body>" + strings.Repeat("스마트도시 인증 ", 40) + "</body></html>"
	euc, _ := korean.EUCKR.NewEncoder().String(text)
	cut := text[:strings.LastIndex(text, "증")+1] // in the middle of a letter
	for name, c := range map[string]struct{ body, said, want string }{
		"honest":                  {text, "text/html; charset=utf-8", text},
		"UTF-8 said to be EUC-KR": {text, "text/html; charset=euc-kr", text},
		"EUC-KR said to be UTF-8": {euc, "text/html; charset=utf-8", text},
		"EUC-KR, nothing said":    {strings.Replace(euc, "<meta charset=utf-8>", "", 1), "", strings.Replace(text, "<meta charset=utf-8>", "", 1)},
		"cut in a letter":         {cut, "text/html; charset=utf-8", cut[:len(cut)-1] + "\ufffd"},
	} {
		if got := string(utf8Text([]byte(c.body), c.said)); got != c.want {
			t.Errorf("%s: %.200q", name, got)
		}
	}
}
