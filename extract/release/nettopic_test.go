package release

import (
	"strings"
	"testing"
)

// TestBesideDecided: a place that is told of right behind those chosen, and what became of it, is no silent loss, whatever words tell it;
// what was before or comes later is none.
func TestBesideDecided(t *testing.T) {
	const head = "# 은모래마을 2곳 지정\n배포일시 2026. 5. 7.(목)\n해양수산부는 경북 영덕군과 전남 완도군을 은모래마을로 지정했다고 7일 밝혔다. "
	for in, want := range map[string]bool{
		"반면 강원 양양군은 손을 놓고 있어 은모래마을에서 빠졌다.":    true,
		"강원 양양군은 이 사업에서 스스로 물러섰다.":            true,
		"성과가 좋은 강원 양양군은 3년 더 지원을 받는다.":        true,
		"강원 양양군은 한 해 더 지켜본 뒤 지정 여부를 정하기로 했다.": true,
		"강원 양양군도 명단에 새로 보탰다.":                 true,
		"강원 양양군의 둘레는 이웃 마을까지 길어진다.":           true,
		"강원 양양군에는 한 번 더 기회를 주기로 했다.":          true,
		"2023년에 지정한 강원 양양군을 거둬들였다.":           true,
		"강원 양양군의 쓰임은 내년 말까지로 길어진다.":           true,
		"나머지는 한 자리이다. 강원 양양군이 그 자리를 채웠다.":     true,
		"영덕군은 강원 양양군의 솜씨를 배운다.":               false,
		"강원 양양군을 배경으로 한 노래도 들려준다.":            false,
		"강원 양양군은 3년 전 물난리를 겪었다.":              false,
		"강원 양양군은 새 뱃길을 개발한다.":                 false,
		"강원 양양군은 2019년 이 사업에 뽑힌 바 있다.":        false,
		"강원 양양군은 내년 공모에 다시 도전한다.":             false,
		"지난해 지정된 강원 양양군은 찾는 이가 늘었다.":          false,
		"시상식은 강원 양양군에서 열린다.":                  false,
	} {
		got := false
		for _, i := range Read(written(head+in), "").Issues {
			got = got || i.Raw != nil && strings.Contains(*i.Raw, "양양군")
		}
		if got != want {
			t.Errorf("%s: issue %v, want %v", in, got, want)
		}
	}
}

// TestUntoldPlaces: a release that tells of a choice and of which nothing was read points at the places that it names.
func TestUntoldPlaces(t *testing.T) {
	for _, in := range []string{
		"# 은모래마을 재지정 결과\n경북 영덕군, 전남 완도군, 강원 양양군이 모두 웃었다.",
		"# 올해의 은모래마을은 어디?\n- 해양수산부, 7일 명단 공개 -\n해양수산부가 올해의 은모래마을 명단을 7일 공개했다.\n경북 영덕군은 모래가 곱다.\n전남 완도군은 물이 맑다.",
	} {
		f := Read(written(in), "")
		raw := ""
		for _, i := range f.Issues {
			if i.Raw != nil {
				raw += *i.Raw
			}
		}
		if !strings.Contains(raw, "영덕군") || !strings.Contains(raw, "완도군") {
			t.Errorf("%s: %v", in, f.Issues)
		}
	}
}

// TestToldAgain: who is chosen once more beside those chosen anew is renewed, and what a sentence is about is what its verb ends.
func TestToldAgain(t *testing.T) {
	const head = "# 해양수산부, 은모래마을 선정 결과 발표\n해양수산부는 은모래마을 심사 결과를 7일 발표했다.\n"
	for in, want := range map[string]string{
		"경북 영덕군이 은모래마을로 새로 뽑혔고, 강원 양양군은 다시 뽑혔다.":             "new 경북 영덕군, renewed 강원 양양군",
		"경북 영덕군을 은모래마을로 지정했다. 강원 양양군에 대해서는 성과가 낮아 지정을 취소했다.": "new 경북 영덕군, revoked 강원 양양군",
		"다시 뽑히지 못할까 걱정한 경북 영덕군과 강원 양양군이 은모래마을로 뽑혔다.":         "new 경북 영덕군, new 강원 양양군",
	} {
		if got := toldToHold(head + in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestPlacesOfBareDecision: places of which a release tells one by one, under a title that tells of a decision nobody read, are told
// of; one place alone is the writer's own.
func TestPlacesOfBareDecision(t *testing.T) {
	const lead = "# 국토부, 구름배송지구 변경 승인\n국토교통부는 구름배송지구 변경안을 7일 승인했다.\n"
	for in, want := range map[string]bool{
		lead + "강원 태백시에서는 면적이 늘어나고 경북 봉화군에서는 길이 바뀐다.": true,
		lead + "강원 태백시는 앞으로 길을 넓힌다.":                  false,
	} {
		got := false
		for _, x := range Read(written(in), "").Issues {
			got = got || x.Code == "unread-places"
		}
		if got != want {
			t.Errorf("%s: %v", in, got)
		}
	}
}
