package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// TestRowsInOne parts a row of several persons by the lines of its cells, and no other row.
func TestRowsInOne(t *testing.T) {
	for cells, want := range map[string]string{
		"담당 부서|물정책관↵물환경과|책임자↵담당자|과장↵주무관|한물결↵두시내":                    "담당 부서/물정책관/책임자/과장/한물결; 물환경과/담당자/주무관/두시내",
		"책임자↵담당자|과장↵주무관|한물결↵두시내":                                    "책임자/과장/한물결; 담당자/주무관/두시내",
		"책임자↵담당자|과장↵주무관|한물결↵두시내|물정책관↵물환경과↵하천과":                      "책임자 담당자/과장 주무관/한물결 두시내/물정책관 물환경과 하천과",
		"책임자|과장|한물결↵044-200-1000":                                   "책임자/과장/한물결 044-200-1000",
		"물정책관↵물환경과|과장↵주무관|한물결↵두시내":                                  "물정책관 물환경과/과장 주무관/한물결 두시내",
		"담당↵부서|물환경부↵물환경과|과 장 한물결↵주무관 두시내|044-200-1000↵044-200-1001": "담당 부서/물환경부 물환경과/과 장 한물결/044-200-1000; 주무관 두시내/044-200-1001",
		"물환경과|과장↵주무관|한물결↵두시내|(044-200-1000)↵(044-200-1001)":         "물환경과/과장/한물결/(044-200-1000); 주무관/두시내/(044-200-1001)",
		"물환경부↵물환경과|044-200-1000↵044-200-1001":                       "물환경부 물환경과/044-200-1000 044-200-1001",
		"책임자↵담당자|과장|한물결":                                            "책임자 담당자/과장/한물결",
	} {
		var texts []doc.Text
		for c := range strings.SplitSeq(cells, "|") {
			texts = append(texts, doc.Text{S: strings.ReplaceAll(c, "↵", "\n")})
		}
		var rows []string
		for _, r := range rowsInOne(texts) {
			var words []string
			for _, w := range r {
				words = append(words, strings.ReplaceAll(w.S, "\n", " "))
			}
			rows = append(rows, strings.Join(words, "/"))
		}
		if got := strings.Join(rows, "; "); got != want {
			t.Errorf("%s\n got  %s\n want %s", cells, got, want)
		}
	}
}
