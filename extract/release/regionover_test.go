package release

import (
	"strings"
	"testing"
)

// TestRegionsOver: a part of the country that leads names is told with those that print no 시·도; one told of in passing is not.
func TestRegionsOver(t *testing.T) {
	const head = "# 바람길마을 3곳 지정\n산림청은 바람길마을 3곳을 지정했다.\n"
	for _, c := range []struct{ in, want string }{
		{"○ (강원권) 고성군, 양양군\n○ (충청권) 중구", "고성군<강원권, 양양군<강원권, 중구<충청권"},
		{"강원권에서는 고성군과 양양군이, 충청권에서는 중구가 이름을 올렸다.", "고성군<강원권, 양양군<강원권, 중구<충청권"},
		{"권역 | 시·군·구\n강원·제주권 | 고성군, 양양군\n대경권 | 중구", "고성군<강원·제주권, 양양군<강원·제주권, 중구<대경권"},
		{"연번 | 권역 | 지자체\n1 | 영남 | 고성군\n2 | 영남 | 중구\n3 | 호남 | 동구", "고성군<영남, 중구<영남, 동구<호남"},
		{"○ 영남권 2곳(고성군, 남구), 호남권 1곳(동구)", "고성군<영남권, 남구<영남권, 동구<호남권"},
		{"선정된 곳은 고성군, 양양군, 동구이며, 이로써 수도권 쏠림을 누그러뜨린다.", "고성군, 양양군, 동구"},
		{"수도권 쏠림을 누그러뜨릴 고성군, 양양군, 동구가 선정됐다.", "고성군, 양양군, 동구"},
		{"역세권은 고성군, 양양군, 동구가 선정됐다.", "고성군, 양양군, 동구"},
	} {
		var got []string
		for _, d := range Read(written("2026. 6. 9. 산림청\n"+head+c.in), "").Decisions {
			for _, h := range d.Holders {
				s := h.Words.S
				if !h.Region.Empty() {
					s += "<" + h.Region.S
				}
				got = append(got, s)
			}
		}
		if s := strings.Join(got, ", "); s != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, s, c.want)
		}
	}
}
