package release

import "testing"

// TestEachDoes: a sentence that tells of each place what it does, and nothing else, names those whom the decision above counts: all of them,
// or some where 등 says so.
func TestEachDoes(t *testing.T) {
	const lead = "# 산림청, 새숲특구 지정\n산림청은 새숲특구로 4개 시·도를 지정하기로 결정했다고 9일 밝혔다.\n"
	for in, want := range map[string]string{
		"강원은 산불 살피기, 전남은 나무 의사, 충북은 약초 가공, 경북은 버섯 배양이다.": "강원 전남 충북 경북",
		"강원의 산불 살피기, 전남은 나무 의사, 충북은 약초 가공 등이다.":          "강원 전남 충북",
		"강원은 산불 살피기, 전남은 나무 의사, 충북은 약초 가공이다.":            "",
		"강원은 산불을 살폈고, 전남은 나무를 돌봤고, 충북은 약초를 키웠다.":         "",
		"지난해는 강원은 산불 살피기, 전남은 나무 의사, 충북은 약초 가공 등이었다.":    "",
	} {
		got := ""
		for _, d := range Read(written(lead+in), "").Decisions {
			for _, h := range d.Holders {
				if d.Rule == "list.fields" {
					got += " " + h.Words.S
				}
			}
		}
		if got != "" {
			got = got[1:]
		}
		if got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestGivenTopic: a certificate that is topic goes to those named or counted right before the verb.
func TestGivenTopic(t *testing.T) {
	for in, want := range map[string]string{
		"새숲도시 인증은 까다로운 심사를 거쳐 전남 곡성군과 경북 영덕군에 돌아갔다.":     "곡성군 영덕군",
		"이번 새숲도시 인증은 전남 곡성군, 경북 영덕군 등 2곳에 대해 부여했다.":      "곡성군 영덕군",
		"새숲도시 인증은 기준을 채운 시군에 부여했던 제도로, 전남 곡성군이 도전하고 있다.": "",
	} {
		got := ""
		for _, d := range Read(written("# 산림청, 새숲도시 인증 결과\n"+in), "").Decisions {
			for _, h := range d.Holders {
				got += " " + localName(h.Words)
			}
		}
		if got != "" {
			got = got[1:]
		}
		if got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestEachDoesTwice: a part with two names is none that tells of one; it loses no release.
func TestEachDoesTwice(t *testing.T) {
	Read(written("# 으뜸마을 3곳 선정\n국토교통부는 으뜸마을 3곳을 선정했다.\n수원시는 물길 살피기와 부천시 돕기, 나주시는 짐 나르기, 여수시는 빛 나누기 등이다."), "") // panics where it fails
}
