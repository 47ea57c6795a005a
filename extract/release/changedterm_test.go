package release

import (
	"strings"
	"testing"
)

// TestTermsOfChanges: a longer term is part of a change where the places are told to be changed, and renews where they are not.
func TestTermsOfChanges(t *testing.T) {
	const table = "\n구분 | 지자체 | 내용\n변경 | 강원 춘천시 | 기간 연장\n변경 | 전북 전주시 | 면적 확대"
	const lead = "# 은빛특구 변경 승인\n환경부는 은빛특구 2곳의 계획변경을 승인했다.\n"
	for in, want := range map[string]string{
		lead + "강원 춘천시가 운영하는 은빛특구는 기간을 2029년까지 4년 연장한다고 밝혔다." + table: "changed",
		lead + "강원 춘천시의 은빛특구 지정을 2029년까지 4년 연장했다.":                    "renewed",
	} {
		got := ""
		for _, d := range Read(written(in), "").Decisions {
			for _, h := range d.Holders {
				if h.Words.S == "강원 춘천시" && got != "renewed" {
					got = string(d.Status)
				}
			}
		}
		if got != want {
			t.Errorf("%s: got %q, want %q", in, got, want)
		}
	}
}

// TestWayLengthened: a zone whose way is made longer is changed and not renewed; one whose term is, is renewed.
func TestWayLengthened(t *testing.T) {
	const lead = "# 자율운행지구 3곳 새로 생긴다\n배포일 2025. 6. 12.\n국토교통부는 자율운행지구 3곳을 신규 지정하고, 1곳을 변경했다고 12일 밝혔다.\n신규 지정된 곳은 경기 시흥시, 전북 군산시, 전남 순천시이다.\n"
	for _, in := range []string{
		"세종시가 운영하는 지구는 반석역까지 연장된다.",
		"세종시의 자율운행지구는 운행 구간을 북쪽으로 연장했다.",
		"세종시는 자율운행지구를 시외버스터미널까지 추가로 연장하였다.",
		"세종시의 지구는 시청 앞 사거리까지 연장하기로 했다.",
	} {
		if got := saidOf(lead + in); strings.Contains(got, "renewed") {
			t.Errorf("%s\n got  %s", in, got)
		}
	}
	for _, in := range []string{
		"세종시의 자율운행지구는 지정 기간이 2028년까지 연장됐다.",
		"세종시의 자율운행지구는 2년 더 연장됐다.",
		"세종시의 먹자골목 거리를 자율운행지구로 연장 지정했다.",
		"자율운행지구인 세종시의 먹자골목 거리를 연장 지정했다.",
	} {
		if got := saidOf(lead + in); !strings.Contains(got, "renewed 세종시") {
			t.Errorf("%s\n got  %s", in, got)
		}
	}
}

// TestTermOfOther: a service whose term is lengthened is renewed, though another whose name ends in the same word was changed.
func TestTermOfOther(t *testing.T) {
	const lead = "# 나눔금융서비스 3건 의결\n배포일 2025. 6. 12.\n금융위원회는 나눔금융서비스 2건의 지정기간을 2년 연장하였으며, 1건에 대해서는 지정내용을 변경하였습니다.\n"
	const in = lead + "하늘카드의 「소액 송금 플랫폼」과 ㈜바다온의 「대출조건 비교 플랫폼」은 지정기간을 2년 연장하였습니다.\n㈜달넷의 「주식대차 플랫폼」은 지정내용을 변경하였습니다."
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			if want := map[bool]string{true: "changed", false: "renewed"}[strings.HasPrefix(h.Words.S, "주식")]; string(d.Status) != want {
				t.Errorf("%s: got %s, want %s", h.Words.S, d.Status, want)
			}
		}
	}
}

// TestTermOfSameService: a service that is changed is the one of which the term is lengthened, though its name is printed with
// other spaces.
func TestTermOfSameService(t *testing.T) {
	const in = "# 나눔금융서비스 2건 의결\n배포일 2025. 6. 12.\n금융위원회는 나눔금융서비스 2건의 지정기간을 2년 연장하였으며, 1건은 지정내용을 변경하였습니다.\n" +
		"하늘카드의 「소액 송금 플랫폼」은 지정기간을 2년 연장하였습니다.\n하늘카드의 「소액송금 플랫폼」은 지정내용을 변경하여 1년 더 운영합니다."
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			if d.Status != "changed" {
				t.Errorf("%s: got %s", h.Words.S, d.Status)
			}
		}
	}
}
