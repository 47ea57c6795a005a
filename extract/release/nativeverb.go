package release

import (
	"strings"

	"injeung/normalize/hangul"
)

// pickForms are the forms of 뽑다 behind its stem, the longer before those they begin with, with the form of 선정하다 that says
// the same.
var pickForms = [...][2]string{
	{"습니다", "합니다"}, {"는다", "한다"}, {"힙니다", "됩니다"}, {"힌다", "된다"}, {"으며", "하며"}, {"으면", "하면"}, {"으려", "하려"}, {"도록", "하도록"},
	{"았", "했"}, {"혔", "됐"}, {"힌", "된"}, {"힐", "될"}, {"힘", "됨"}, {"히", "되"}, {"은", "한"}, {"는", "하는"}, {"을", "할"}, {"음", "함"},
	{"고", "하고"}, {"기로", "하기로"}, {"기 위", "하기 위"}, {"지 ", "하지 "}, {"지는", "하지는"}, {"게 ", "하게 "}, {"아", "해"}, {"혀", "돼"},
}

// pickStem is the stem of 뽑다.
const pickStem = "뽑"

// withoutPicks writes 뽑다 as 선정하다, which all that reads verbs of decision knows in every form: (가나군을) 뽑고 → 선정하고.
func withoutPicks(f hangul.Folded) hangul.Folded {
	return reworded(f, pickStem, func(s string, i int) (end int, form string) {
		if end, form = pickForm(s, i+len(pickStem)); end > 0 {
			form = "선정" + form
		}
		return end, form
	})
}

// reworded has the words that begin with a stem in another form: form tells where such a word at byte i ends, 0 for one that stays, and
// what stands in its place.
func reworded(f hangul.Folded, stem string, form func(s string, i int) (end int, to string)) hangul.Folded {
	var cuts [][2]int
	var to []string
	for k := 0; ; k += len(stem) {
		n := indexOf(f.S[k:], stem)
		if n < 0 {
			break
		}
		if k += n; !wordStart(f.S, k) {
			continue
		}
		if end, w := form(f.S, k); end > 0 {
			cuts, to = append(cuts, [2]int{k, end}), append(to, w)
		}
	}
	if cuts == nil {
		return f
	}
	return f.With(cuts, to)
}

// pickForm is the form at byte i of s: where it ends and what 선정 has in its place, nothing where a title ends.
func pickForm(s string, i int) (end int, form string) {
	for _, f := range pickForms {
		if !strings.HasPrefix(s[i:], f[0]) {
			continue
		}
		end = i + len(f[0])
		switch {
		case f[0] == "아" && !endsPhrase(s, end) && !startsWithAny(s[end:], []string{"서", "야"}):
			return 0, "" // 뽑아내다, 표본으로 뽑아 조사한다
		case (f[0] == "아" || f[0] == "혀") && endsPhrase(s, end) && !strings.HasPrefix(s[end:], ","):
			return end, ""
		}
		return end, f[1]
	}
	return 0, ""
}
