package release

import "testing"

// TestPrizesToo: who gets prizes at the event of a decision on others is none of those decided on; who is chosen and gets a
// sign of it is.
func TestPrizesToo(t *testing.T) {
	const in = "배포일 2025. 6. 12.(목)\n# 환경부, 물길도시 2곳 지정\n올해 물길도시로 지정된 곳은 춘천시, 속초시 등 2곳이다.\n"
	const two = "new 춘천시, new 속초시"
	for s, want := range map[string]string{
		"이날 행사에서는 올해 물길도시 조성 우수기관으로 뽑힌 이천시(대통령 표창), 오산시(총리 표창)에 대한 시상도 함께 진행된다.": two,
		"물길도시 운영 우수 지자체로 선정된 이천시에 장관 표창도 수여된다.":                                  two,
	} {
		if got := saidOf(in + s); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", s, got, want)
		}
	}
}

// TestTableToldUnderOther: a table of those whom the statements gave to one programme is not of the one that a paragraph over it names
// for prizes.
func TestTableToldUnderOther(t *testing.T) {
	const in = "배포일 2021. 12. 20.(월)\n# 환경부, 물길을 가꾼다\n○ 또한, 지정 후 10년이 지난 강원 춘천시·속초시, 충남 아산시, 경남 양산시 등 4개 지자체는 3단계 물길도시로 재지정되었다.\n" +
		"○ 3단계에 들어선 춘천시는 다른 시의 새내기 담당자를 맡아 가르치는 ‘이웃 길잡이’로 나선다.\n" +
		"□ 이날 협약식에서는 올해 물길도시 조성 우수기관으로 뽑힌 이천시(대통령 표창), 오산시(총리 표창)에 대한 시상도 함께 진행된다.\n" +
		"강원 | 춘천시\n강원 | 속초시\n충남 | 아산시\n경남 | 양산시"
	for _, d := range Read(written(in), "").Decisions {
		if d.Scheme.ID != "물길도시" && len(d.Holders) > 0 {
			t.Errorf("%d names under %s", len(d.Holders), d.Scheme.Name)
		}
	}
}
