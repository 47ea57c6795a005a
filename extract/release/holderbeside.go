package release

import (
	"strings"
	"unicode/utf8"

	"injeung/extract/doc"
	"injeung/normalize/hangul"
)

// besideOf is what is named behind a place and is no area of it: what was chosen may be that, and the
// place only where it is (서울 가나구 다라숲).
func (c *clause) besideOf(e *entry) doc.Text {
	if !e.site || e.siteTo <= e.nameAt.to {
		return doc.Text{}
	}
	name := strings.Trim(c.s[e.nameAt.to:e.siteTo], " '\"‘’“”「」『』")
	if name == "" || isZone(name) || endsInOne(name, areaEnds) {
		return doc.Text{}
	}
	return c.text(e.nameAt.to, e.siteTo)
}

// sitesOf counts what dots join behind a 시·도 and its mark: △인천 가길·나길·다라역; 0 for fewer than three, which may be one
// name, as numbers are: △인천 밤하늘·별빛공원, △인천 다라1·2·3동.
func (c *clause) sitesOf(e *entry) int {
	if !e.site || e.siteTo <= e.nameAt.to {
		return 0
	}
	if n := sitesAlike(c.s[e.nameAt.to:e.siteTo]); n > 0 || !e.alone() || !markBefore(c.s, e.from) {
		return n
	}
	parts := strings.Split(c.s[e.nameAt.to:e.siteTo], "·")
	for _, w := range parts {
		if w = strings.TrimSpace(w); utf8.RuneCountInString(w) < 2 || w[0] < utf8.RuneSelf {
			return 0
		}
	}
	if len(parts) < 3 {
		return 0
	}
	return len(parts)
}

// siteJoints part several sites in one place: 가나항·다라항, 가나면 다라마을과 마바면 사아마을.
var siteJoints = hangul.MustCompile(`·|[와과] `)

// sitesAlike counts sites that are joined and end in the same word for one, each in words of its own: 가나항·다라항; 0 for others,
// which may be one name: 가나·다라항.
func sitesAlike(words string) int {
	if !strings.Contains(words, "·") && !strings.Contains(words, "와 ") && !strings.Contains(words, "과 ") {
		return 0
	}
	parts := siteJoints.Split(words, -1)
	for _, end := range sitesOfPlace {
		n := 0
		for _, w := range parts {
			if rest, ok := strings.CutSuffix(strings.TrimSpace(w), end); ok && utf8.RuneCountInString(rest) > 0 && !strings.HasSuffix(rest, " ") {
				n++
			}
		}
		if n == len(parts) {
			return n
		}
	}
	return 0
}

// areaEnds are ends of names of areas beside those of zones.
var areaEnds = []string{"지역", "구역", "권역", "권", "일원", "일대", "읍", "면", "동", "리", "섬", "도시", "생활권", "상권"}
