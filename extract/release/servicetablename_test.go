package release

import (
	"testing"

	"injeung/extract/doc"
)

// TestUnquoted: quotes around all of a name, or that have lost their mate, are none of its own; those around a part of it are.
func TestUnquoted(t *testing.T) {
	for in, want := range map[string]string{
		"‘나루 알리미’":        "나루 알리미",
		"‘나루 알리미‘":        "나루 알리미",
		"나루 알리미’":         "나루 알리미",
		"「나루 알리미」":        "나루 알리미",
		"밤길 돌보미 ‘달빛’":     "밤길 돌보미 ‘달빛’",
		"‘달빛’ 밤길 돌보미":     "‘달빛’ 밤길 돌보미",
		"“달빛” 버스와 “별빛” 배": "“달빛” 버스와 “별빛” 배",
		"‘달빛’과 ‘별빛’":      "‘달빛’과 ‘별빛’",
		"'달빛' 길 '별빛'":     "'달빛' 길 '별빛'",
	} {
		if got := unquoted(doc.Text{S: in}).S; got != want {
			t.Errorf("%s: %s, want %s", in, got, want)
		}
	}
}
