package release

import (
	"strings"
	"testing"
)

// TestSitesOfSome: names some of which have a number of their own, which with one for each other make up the number of all; and numbers
// behind names that are those of all.
func TestSitesOfSome(t *testing.T) {
	const head = "# 물빛나루 5곳 선정\n해양수산부는 "
	for in, want := range map[string]string{
		"물빛나루 대상지로 여수 2곳과 고흥, 장흥, 완도 등 5개소를 선정했다고 밝혔다.":     "여수*2 고흥 장흥 완도 | 5",
		"물빛나루 대상지로 고흥, 장흥, 완도와 여수 2곳 등 5개소를 선정했다고 밝혔다.":     "고흥 장흥 완도 여수*2 | 5",
		"물빛나루로 여수시(2곳), 고흥군, 장흥군, 완도군 등 5곳을 선정했다고 밝혔다.":     "여수시*2 고흥군 장흥군 완도군 | 5",
		"물빛나루로 여수(2), 고흥(1), 장흥(1), 완도(1) 등 5곳을 선정했다고 밝혔다.": "여수*2 고흥 장흥 완도 | 5",
		"물빛나루로 여수시 2곳과 고흥군·장흥군·완도군 각 1곳 등 5곳을 선정했다고 밝혔다.":   "여수시*2 고흥군 장흥군 완도군 | 5",
		"물빛나루로 여수시, 고흥군 2곳을 선정했다고 밝혔다.":                     "여수시 고흥군 | 2",
		"물빛나루로 여수시(3곳), 고흥군, 장흥군, 완도군 등 5곳을 선정했다고 밝혔다.":     "여수시 고흥군 장흥군 완도군 | 3 5", // no sum of theirs
		"물빛나루로 여수 2곳, 완도 1곳, 영광 2곳 등 5곳을 선정했다고 밝혔다.":        "여수*2 완도 영광*2 | 5",      // a word of its own, too
	} {
		got := []string{}
		var counts []string
		for _, d := range Read(written(head+in), "").Decisions {
			if d.Where == InTitle {
				continue
			}
			for _, h := range d.Holders {
				w := h.Words.S
				if h.Sites > 1 {
					w += "*" + string(rune('0'+h.Sites))
				}
				got = append(got, w)
			}
			for _, c := range d.Counts {
				counts = append(counts, string(rune('0'+c.N)))
			}
		}
		if s := strings.Join(got, " ") + " | " + strings.Join(counts, " "); s != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, s, want)
		}
	}
}
