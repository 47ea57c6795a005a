package release

import (
	"testing"

	"injeung/schema"
)

// TestBannerOfPath: words in the way to a page of a site tell no kind; those of a banner do.
func TestBannerOfPath(t *testing.T) {
	const text = "# 2025년 은빛도시 2곳 선정\n배포일 2025. 6. 12.\n환경부는 은빛도시로 강원 춘천시, 전북 전주시 2곳을 선정했다고 밝혔다."
	for in, want := range map[string]schema.Kind{
		"홈 > 고운정책 > 정책동향\n" + text: schema.Result,
		"정책동향\n" + text:            schema.Brief,
	} {
		if got := Read(written(in), "").Header.Kind; got != want {
			t.Errorf("%s: got %s, want %s", in[:30], got, want)
		}
	}
}
