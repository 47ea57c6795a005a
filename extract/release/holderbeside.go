package release

import (
	"strings"

	"injeung/extract/doc"
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

// areaEnds are ends of names of areas beside those of zones.
var areaEnds = []string{"지역", "구역", "권역", "권", "일원", "일대", "읍", "면", "동", "리", "섬", "도시", "생활권", "상권"}
