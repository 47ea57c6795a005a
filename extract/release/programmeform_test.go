package release

import "testing"

// TestNetworksJoined: a network of places that one joins is a programme by its name, whatever a member of it is called and whoever
// gives it.
func TestNetworksJoined(t *testing.T) {
	for in, want := range map[string]string{
		"# 서천군, 갯벌도시 국제네트워크 가입\n충남 서천군은 ‘갯벌도시 국제네트워크’ 회원도시 가입인증을 받았다고 밝혔다.":                      "갯벌도시국제네트워크: 서천군",
		"# 서천군, 갯벌 배움도시 네트워크 가입\n충남 서천군이 갯벌 배움도시 네트워크(Network of Learning Flats, NLF)에 신규 가입했다.": "갯벌배움도시네트워크: 서천군",
		"# 서천군·보령시, 갯벌도시 네트워크 가입\n충남 서천군과 보령시가 세계갯벌기구 갯벌도시 네트워크에 가입했다.":                          "갯벌도시네트워크: 보령시 서천군",
		"# 서천군, 갯벌도시 네트워크 선정\n충남 서천군은 세계갯벌기구의 ‘갯벌도시 네트워크’ 신규 회원도시로 선정됐다.":                        "갯벌도시네트워크: 서천군",
		"# 서천군 ‘WTF갯벌도시’ 재인증\n충남 서천군이 ‘세계갯벌기구(WTF) 갯벌도시’ 재인증을 획득했다.":                             "WTF갯벌도시: 서천군",
	} {
		if got := heldUnder(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}

// TestProjectsOfOneName: a name with the word for a programme or project behind it and the name without it are one.
func TestProjectsOfOneName(t *testing.T) {
	for in, want := range map[string]string{
		"# 「갯벌 달빛길」 2곳 선정\n문화재청은 「갯벌 달빛길 프로그램」 사업으로 2곳을 선정하였다.\n선정된 곳은 충남 서천군과 보령시이다.": "갯벌달빛길프로그램: 보령시 서천군",
		"# 「갯벌 되살림」 2곳 선정\n해양수산부는 「갯벌 되살림 프로젝트」로 2곳을 선정하였다.\n선정된 곳은 충남 서천군과 보령시이다.":    "갯벌되살림프로젝트: 보령시 서천군",
	} {
		if got := heldUnder(in); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", in, got, want)
		}
	}
}
