package release

import (
	"strings"
	"testing"
)

// TestServicesTheirWay: what leads to a name or stands around it is no part of it.
func TestServicesTheirWay(t *testing.T) {
	const lead = "# 환경부, 물살 규제특례 3건 승인\n환경부는 6일 물살 규제특례 과제 3건을 승인했다.\n"
	const three = "골목 배 나눔+노을물산, 빗물 저금통 중개+가람소프트, 둑방 드론 순찰+나루랩"
	for _, c := range []struct{ name, in, want string }{
		{"bodies before quotes", lead + "승인된 과제는 노을물산 ‘골목 배 나눔’, 가람소프트 ‘빗물 저금통 중개’, 그리고 나루랩이 운영하는 ‘둑방 드론 순찰’이다.", three},
		{"marks and those behind", lead + "과제별로 보면 ▲‘골목 배 나눔’은 노을물산이 ▲‘빗물 저금통 중개’는 가람소프트가 ▲‘둑방 드론 순찰’은 나루랩이 맡는다.", three},
		{"fields in the row", lead + "승인된 과제는 물가 분야에서 골목 배 나눔(노을물산), 빗물 저금통 중개(가람소프트), 하늘 분야에서 둑방 드론 순찰(나루랩)이다.", three},
		{"places before names", lead + "○ 강릉시 – 골목 배 나눔(노을물산)\n○ 경주시 – 빗물 저금통 중개(가람소프트)\n○ 여수시 – 둑방 드론 순찰(나루랩)", three},
		{"told later who has each", lead + "승인된 과제는 ‘골목 배 나눔’과 ‘빗물 저금통 중개’, ‘둑방 드론 순찰’이다.\n골목 배 나눔은 노을물산이, 빗물 저금통 중개는 가람소프트가, 둑방 드론 순찰은 나루랩이 각각 제공한다.", three},
		{"a motto", lead + "노을물산의 ‘골목 배 나눔’은 배를 빌려준다. 가람소프트의 ‘빗물 저금통 중개’는 통을 잇는다. 환경부는 ‘물처럼 흐르는 제도’라는 구호를 내걸었다. 나루랩의 ‘둑방 드론 순찰’은 밤에도 난다.", three},
	} {
		got := ""
		for _, d := range Read(written(c.in), "").Decisions {
			for _, h := range d.Holders {
				got += ", " + h.Words.S + plusProviders(&h)
			}
		}
		if strings.TrimPrefix(got, ", ") != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestServicesUnderPlaces: places that head the services which are counted are their partners, and none were chosen.
func TestServicesUnderPlaces(t *testing.T) {
	const in = "# 물길 지킴 솔루션 4개 선정\n□ 환경부는 ‘물길 지킴 솔루션 공모’ 결과 4개 과제를 최종 선정하였다고 밝혔다.\n□ 도시별 선정 과제는 다음과 같다.\nㅇ 강원 강릉시\n- 골목 배 나눔(노을물산)\n- 빗물 저금통 중개(가람소프트)\nㅇ 전남 목포시\n- 둑방 드론 순찰(나루랩)\n- 노후 항만 균열 감시(땅울림)"
	got := ""
	for _, d := range Read(written(in), "").Decisions {
		for _, h := range d.Holders {
			got += h.Words.S + plusProviders(&h) + "@" + h.Partner.S + ", "
		}
	}
	if want := "골목 배 나눔+노을물산@강원 강릉시, 빗물 저금통 중개+가람소프트@강원 강릉시, 둑방 드론 순찰+나루랩@전남 목포시, 노후 항만 균열 감시+땅울림@전남 목포시, "; got != want {
		t.Errorf("got  %s\nwant %s", got, want)
	}
}

// TestNumbersKept: a number of those kept as they were is none of those revoked.
func TestNumbersKept(t *testing.T) {
	got := 0
	for _, d := range Read(written("# 물살 규제특례 2건 유지, 1건 취소\n환경부는 물살 규제특례 과제 3건을 점검한 결과 2건은 유지하고 1건은 취소했다고 6일 밝혔다."), "").Decisions {
		if d.Status.OfEarlier() {
			got = max(got, declared(&d))
		}
	}
	if got != 1 {
		t.Errorf("got %d revoked, want 1", got)
	}
}
