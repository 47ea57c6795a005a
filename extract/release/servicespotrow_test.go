package release

import "testing"

// TestServicesInRows: names in a row, in a bracket or in lines behind labels, are those that the words before them count.
func TestServicesInRows(t *testing.T) {
	const lead = "# 환경부, 물살 규제특례 3건 승인\n환경부는 6일 물살 규제특례 과제 3건을 승인했다"
	const three = "골목 배 나눔, 빗물 저금통 중개, 둑방 드론 순찰"
	for _, c := range []struct{ name, in, want string }{
		{"a bracket behind the sentence", lead + "고 밝혔다. (골목 배 나눔 / 빗물 저금통 중개 / 둑방 드론 순찰)", three},
		{"a bracket in the sentence", lead + "(골목 배 나눔; 빗물 저금통 중개; 둑방 드론 순찰).", three},
		{"dots", lead + "고 밝혔다. (골목 배 나눔 · 빗물 저금통 중개 · 둑방 드론 순찰)", three},
		{"what became of them", lead + ".\n골목 배 나눔, 빗물 저금통 중개, 둑방 드론 순찰이 최종 선정됐다.", three},
		{"a name that begins with a verb", lead + ".\n찾아가는 배 나눔, 빗물 저금통 중개, 둑방 드론 순찰이 그것이다.", "찾아가는 배 나눔, 빗물 저금통 중개, 둑방 드론 순찰"},
		{"one ends in a noun for a decision", lead + ".\n골목 배 나눔, 빗물 저금통 갱신, 둑방 드론 순찰이 이름을 올렸다.", "골목 배 나눔, 빗물 저금통 갱신, 둑방 드론 순찰"},
		{"lines behind labels", lead + ".\n주요 내용은 다음과 같다.\n(제3차 승인) 골목 배 나눔, 빗물 저금통 중개\n(제4차 승인) 둑방 드론 순찰", three},
		{"numbers together", lead + ".\n①(실증특례) 골목 배 나눔\n②-③(임시허가) 빗물 저금통 중개, 둑방 드론 순찰", three},
		{"who is told of", lead + "고 밝혔다. (담당 가람 주무관 / 문의 나루 사무관 / 누리집 물살 소식)", ""},
		{"more than counted", lead + "고 밝혔다. (골목 배 나눔 / 빗물 저금통 중개 / 둑방 드론 순찰 / 나루 그늘 쉼터)", ""},
		{"what is planned", lead + ".\n다음 달에는 골목 배 나눔, 빗물 저금통 중개, 둑방 드론 순찰을 검토할 예정이다.", ""},
	} {
		if got := byCountIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestServicesAsHeads: names alone in lines, each over words about it and as many as the sentence above counts, are services.
func TestServicesAsHeads(t *testing.T) {
	const lead = "# 환경부, 물살 규제특례 3건 승인\n환경부는 6일 물살 규제특례 과제 3건을 승인했다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"heads", lead + "골목 배 나눔\n이웃에게 배를 빌려준다.\n빗물 저금통 중개\n통을 잇는다.\n둑방 드론 순찰\n밤에도 난다.", "골목 배 나눔, 빗물 저금통 중개, 둑방 드론 순찰"},
		{"who has one, far behind in the line below", lead + "골목 배 나눔\n이 과제는 앞으로 두 해 동안 바닷가 마을에서 ㈜가람이 개발했다.\n빗물 저금통 중개\n통을 잇는다.\n둑방 드론 순찰\n밤에도 난다.", "골목 배 나눔+㈜가람, 빗물 저금통 중개, 둑방 드론 순찰"},
		{"who has one, in a bracket below", lead + "골목 배 나눔\n(주식회사 아름다운물길나눔협동사업단)\n빗물 저금통 중개\n통을 잇는다.\n둑방 드론 순찰\n밤에도 난다.", ""},
		{"nothing below", lead + "골목 배 나눔\n빗물 저금통 중개\n둑방 드론 순찰", ""},
		{"parts of the text", lead + "추진 배경과 경과\n그동안 기준이 없었다.\n제도 운영 현황\n그동안 열 번 열렸다.\n앞으로의 일정\n9월에 열린다.", ""},
	} {
		if got := byCountIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
