package release

import (
	"strings"
	"testing"

	"injeung/extract/doc"
)

// TestSectionBeforeTask: the section of a task force is the division, the force its bureau; a
// force alone is the division. The label 담당 과장 is a rank and no office.
func TestSectionBeforeTask(t *testing.T) {
	const head = "배포일 2024. 11. 9.(토)\n# 숲길도시 2곳 지정\n□ 산림청은 경기 오산시, 전북 무주군 2곳을 숲길도시로 지정했다고 9일 밝혔다.\n"
	for _, c := range []struct{ in, bureau, division, rank string }{
		{"담당부서 | 숲길도시기획단 산림정책과 | 담당자 | 사무관 견우진 (042-481-4223)", "숲길도시기획단", "산림정책과", "사무관"},
		{"담당부서 | 숲길도시추진단 | 담당자 | 사무관 견우진 (042-481-4223)", "", "숲길도시추진단", "사무관"},
		{"담당부서 | 산림정책국 산림정책과 | 담당자 | 사무관 견우진 (042-481-4223)", "산림정책국", "산림정책과", "사무관"},
		{"담 당 부 서 | 산림정책과 | 담 당 과 장 | 견우진 (042-481-4223)", "", "산림정책과", "과 장"},
		{"담당부서 | 숲길담당관 숲길알림팀 | 담당자 | 사무관 견우진 (042-481-4223)", "숲길담당관", "숲길알림팀", "사무관"},
		{"담당부서 | 홍보담당관 | 담당자 | 사무관 견우진 (042-481-4223)", "", "홍보담당관", "사무관"},
		{"담당부서 | 산림정책과 | 담당과장 | 견우진 (042-481-4223)", "", "산림정책과", "과장"},
	} {
		h := Read(written(head+c.in), "").Header
		if len(h.Contacts) != 1 || h.Bureau.Words.S != c.bureau || h.Division.Words.S != c.division || h.Contacts[0].Rank.Words.S != c.rank {
			t.Errorf("%s: bureau %q, division %q, contacts %v", c.in, h.Bureau.Words.S, h.Division.Words.S, h.Contacts)
		}
	}
}

// TestBelowLabels reads the fields of a board whose labels stand on lines of their own.
func TestBelowLabels(t *testing.T) {
	const in = "# 숲길도시 2곳 지정\n작성자\n대변인실\n작성일\n2024-11-09\n담당부서\n산림복지과 / 견우진 사무관, 옥나린 주무관\n연락처\n042-481-4223, 4224\n□ 산림청은 경기 오산시, 전북 무주군 2곳을 숲길도시로 지정했다고 9일 밝혔다."
	h := Read(written(in), "").Header
	if h.Division.Words.S != "산림복지과" || len(h.Contacts) != 2 || h.Contacts[1].Name.Words.S != "옥나린" || h.Contacts[1].Phone.Words.S != "042-481-4224" {
		t.Errorf("division %q, contacts %v", h.Division.Words.S, h.Contacts)
	}
}

// TestOfficesBelow keeps two offices below each other apart, though the words of the cell run on, and puts together a name
// that was parted.
func TestOfficesBelow(t *testing.T) {
	for lines, want := range map[string]string{
		"들꽃정책실↵물결정책과":   "들꽃정책실|물결정책과",
		"물결정책관↵들꽃지원팀":   "물결정책관|들꽃지원팀",
		"들꽃본부 ↵들꽃보호과":   "들꽃본부|들꽃보호과",
		"들꽃보호국↵물결담당관":   "들꽃보호국|물결담당관",
		"들꽃문화기관↵지원과":    "들꽃문화기관지원과",
		"들꽃정책관↵리과":      "들꽃정책관리과",
		"물결보↵호국":        "물결보호국",
		"들꽃정책과↵물결보호과":   "들꽃정책과물결보호과",
		"들꽃보호국과 물결↵보호과": "들꽃보호국과 물결보호과",
	} {
		var b doc.Block
		for l := range strings.SplitSeq(lines, "↵") {
			b.Lines = append(b.Lines, doc.Text{S: l})
		}
		b.Text.S = strings.ReplaceAll(strings.ReplaceAll(lines, " ↵", ""), "↵", "")
		var got []string
		for _, l := range wholeLines(&b) {
			got = append(got, strings.TrimSpace(l.S))
		}
		if s := strings.Join(got, "|"); s != want {
			t.Errorf("%s: %s, want %s", lines, s, want)
		}
	}
}
