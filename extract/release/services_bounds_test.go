package release

import (
	"testing"

	"injeung/extract/doc"
)

// TestTopicsThatBegin: a topic whose particle ends where its names would begin is no list, and
// no reason to fail.
func TestTopicsThatBegin(t *testing.T) {
	for _, in := range []string{
		"# 도시 서비스 2건 승인\n국토교통부는 스마트시티 규제샌드박스 안건으로 서비스를 심의했다. 실증특례 2건이 승인됐다.\n교통분야 서비스로는 오산시에서 ‘길 살피미 사업(두레테크)’이 실증특례를 받아 진행된다.",
		"# 스마트도시 서비스 인증\n국토교통부는 스마트도시 서비스로는 ",
		"# 스마트도시 서비스 인증\n서비스는 은 는 을 통해 거쳐 인증했다.",
		"# 실증특례 승인\n특례를 부여했다. 허가를 부여했다. 특례를 받아 ",
		"# 실증특례 2건 승인\n과학기술정보통신부는 실증특례 2건을 승인했다.\n㈜가온은 제주도 실증특례 승인을 받았다. ㈜나래는 경기도 규제특례를 적용받는다.",
		"# 새로운 물결협약·\n환경부는 물결협약을 맺을 곳으로 두 곳을 선정했다.",
		"# 물결협약과 \n환경부는 물결협약을 맺을 곳으로 두 곳을 선정했다.",
	} {
		for cut := len(in); cut > len(in)-60 && cut > 0; cut-- {
			Read(written(in[:cut]), "")
		}
	}
}

// TestLawsAreNoServices: what a parliament votes on under a programme of exemptions is a law.
func TestLawsAreNoServices(t *testing.T) {
	for name, want := range map[string]bool{
		"물길특구의 육성에 관한 특별법": false, "물관리 기본법 개정안이 국회 의결": false, "나눔법 시행령": false, "공유경제 법안": false,
		"법률 상담 알림": true, "시행 구간 알림": true,
	} {
		if got := isServiceWords(doc.Text{S: name}); got != want {
			t.Errorf("%s: %v, want %v", name, got, want)
		}
	}
}
