package release

import (
	"testing"

	"injeung/schema"
)

// TestServicesCountedNow: a number of what passed, in words that no statement was understood by, makes a result where as
// many names stand alike below.
func TestServicesCountedNow(t *testing.T) {
	const names = "다온하우스의 ‘골목 배 나눔’은 배를 빌려주는 일이다.\n㈜가람로보의 ‘빗물 저금통 중개’는 통을 이웃과 잇는다.\n누리공사의 ‘둑방 살피는 드론’은 밤에도 난다."
	const three = "골목 배 나눔+다온하우스, 빗물 저금통 중개+㈜가람로보, 둑방 살피는 드론+누리공사"
	for _, c := range []struct{ name, in, want string }{
		{"passed", "# 새 기술, 문턱을 넘다\n환경부는 제2차 물살혁신위원회에서 물살 규제샌드박스 안건 3건이 심의를 통과했다고 6일 밝혔다.\n" + names, three},
		{"agreed", "# 물살특례위원회 열려\n환경부는 6일 물살특례위원회를 열었다. 위원회는 이날 올라온 3건 모두에 특례를 주기로 뜻을 모았다.\n" + names, three},
		{"carried", "# 제2회 물살규제특례위원회 개최\n환경부는 6일 제2회 물살규제특례위원회를 열고 총 3개 안건을 심의·의결했다.\n" + names, three},
		{"kinds of services", "# 우수 물길 디지털서비스 3종 선정\n환경부는 올해 우수 물길 디지털서비스로 3종을 선정했다.\n" + names, three},
		{"solutions", "# 환경부, 물길 인공지능 솔루션 3건 지정\n환경부는 현장에 쓸 물길 인공지능 솔루션 3건을 지정했다.\n" + names, three},
		{"a list", "# 제2회 물살규제특례위원회 개최\n환경부는 6일 제2회 물살규제특례위원회를 열고 총 3개 안건을 심의·의결했다.\n대상은 ▴골목 배 나눔(다온하우스) ▴빗물 저금통 중개(㈜가람로보) ▴둑방 살피는 드론(누리공사)이다.", three},
		{"yet to be decided", "# 물살특례위원회 열린다\n환경부는 6일 물살특례위원회를 열고 총 3개 안건을 심의·의결할 예정이다.\n" + names, ""},
		{"asked for", "# 물살 규제샌드박스 접수 마감\n환경부는 물살 규제샌드박스에 과제 3건이 신청됐다고 밝혔다.\n" + names, ""},
		{"laws", "# 물살특례법 등 처리\n국무회의는 6일 물살특례법 등 3건의 안건을 의결했다.\n‘물살특례법’은 6월에 시행된다.\n‘물길관리법’은 7월에 시행된다.\n‘둑방안전법’은 8월에 시행된다.", ""},
		{"fewer names", "# 제2회 물살규제특례위원회 개최\n환경부는 6일 제2회 물살규제특례위원회를 열고 총 4개 안건을 심의·의결했다.\n" + names, ""},
	} {
		f := Read(written(c.in), "")
		if got := byCountIn(c.in); got != c.want || c.want != "" && f.Header.Kind != schema.Result {
			t.Errorf("%s (%s)\n   got  %s\n   want %s", c.name, f.Header.Kind, got, c.want)
		}
	}
}
