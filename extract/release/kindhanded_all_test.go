package release

import (
	"testing"

	"injeung/schema"
)

// TestChosenThenHanded: things that were chosen and are handed certificates, as many as the lists under two statuses name together, were
// chosen now; another number tells of a ceremony only.
func TestChosenThenHanded(t *testing.T) {
	const lists = "\n◎ 신규 지정 상품(2점)\n분야 | 상품명 | 업체\n공예 | 옻칠 새벽 함 | 나래공방\n공예 | 조각보 유리 접시 | ㈜여울글라스\n◎ 재지정 상품(1점)\n분야 | 상품명 | 업체\n공예 | 모시 조명등 | 가온공방"
	for _, c := range []struct {
		name, in string
		want     schema.Kind
	}{
		{"as many", "# 멋 담은 으뜸누리상품 3점에 표지 단다\n문체부는 2022년 하반기 으뜸누리상품으로 3점을 정하고 28일 지정서를 수여한다." + lists, schema.Result},
		{"another number", "# 멋 담은 으뜸누리상품에 표지 단다\n문체부는 2022년 하반기 으뜸누리상품으로 9점을 정하고 28일 지정서를 수여한다." + lists, schema.Event},
	} {
		if got := Read(written("배포일 2022. 9. 28.(수)\n"+c.in), "").Header.Kind; got != c.want {
			t.Errorf("%s: %s, want %s", c.name, got, c.want)
		}
	}
}

// TestHandedInAll: a ceremony for as many things of two programmes as two tables name together tells whom they were given to, also
// where the ministry ends its sentences without 다; another number tells of a ceremony only.
func TestHandedInAll(t *testing.T) {
	const tables = "\n[붙임 1] 새움기술(NT) 인증 현황\n연번 | 기술명 | 인증기업 | 분야\n1 | 굴 껍데기 되살림 기술 | ㈜나래 | 환경\n2 | 얇은 종이 전지 제조기술 | ㈜다솜 | 전기\n[붙임 2] 새움제품(NP) 인증 현황\n연번 | 제품명 | 인증기업\n1 | 밭이랑 살피는 로봇 | ㈜라온\n2 | 소리로 찾는 카메라 | ㈜마루"
	for _, c := range []struct {
		in   string
		want schema.Kind
	}{
		{"산업통상자원부는 5월 27일 서울에서 기업 대표 등 60여 명이 참석한 가운데 4개 새움기술(NT)·새움제품(NP)에 대한 인증서 수여식을 개최하였음", schema.Result},
		{"산업통상자원부는 5월 27일 서울에서 기업 대표 등 60여 명이 참석한 가운데 4개 새움기술(NT)·새움제품(NP)에 대한 인증서 수여식을 열었다.", schema.Result},
		{"산업통상자원부는 5월 27일 서울에서 기업 대표 등 60여 명이 참석한 가운데 7개 새움기술(NT)·새움제품(NP)에 대한 인증서 수여식을 열었다.", schema.Event},
	} {
		if got := Read(written("배포일 2022. 5. 27.(금)\n# 4개 으뜸 새움기술·새움제품에 인증서 수여\n"+c.in+tables), "").Header.Kind; got != c.want {
			t.Errorf("%s: %s, want %s", c.in, got, c.want)
		}
	}
}
