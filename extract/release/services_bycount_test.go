package release

import (
	"strings"
	"testing"
)

// TestServicesByCount: names that no statement was understood to decide on, but as many as are counted and standing
// alike, are those counted; other things that are as many are not.
func TestServicesByCount(t *testing.T) {
	const lead = "# 환경부, 물살 규제특례 3건 승인\n환경부는 6일 물살특례위원회를 열고 물살 규제특례 과제 3건을 승인했다고 밝혔다.\n"
	const three = "골목 배 나눔+다온하우스, 빗물 저금통 중개+㈜가람로보, 둑방 살피는 드론+누리공사"
	for _, c := range []struct{ name, in, want string }{
		{"topics behind who has them", "다온하우스의 골목 배 나눔은 배를 빌려주는 일이다.\n㈜가람로보의 빗물 저금통 중개는 통을 이웃과 잇는다.\n누리공사의 둑방 살피는 드론은 밤에도 난다.", three},
		{"heads in brackets", "ㅇ (골목 배 나눔) 다온하우스는 배를 빌려준다.\nㅇ (빗물 저금통 중개) ㈜가람로보는 통을 이웃과 잇는다.\nㅇ (둑방 살피는 드론) 누리공사는 밤에도 드론을 띄운다.", three},
		{"heads over paragraphs", "[골목 배 나눔]\n다온하우스는 배를 빌려준다. 법에는 기준이 없었다.\n[빗물 저금통 중개]\n㈜가람로보는 통을 이웃과 잇는다.\n[둑방 살피는 드론]\n누리공사는 밤에도 드론을 띄운다.", three},
		{"who has it behind the name", "승인의 주인공은 ‘골목 배 나눔’을 낸 다온하우스, ‘빗물 저금통 중개’를 낸 ㈜가람로보, ‘둑방 살피는 드론’을 낸 누리공사다.", three},
		{"who has it before the name", "승인 대상은 다온하우스 『골목 배 나눔』, ㈜가람로보 『빗물 저금통 중개』, 누리공사 『둑방 살피는 드론』 등 3건이다.", three},
		{"sentences behind brackets", "▲ 골목 배 나눔(다온하우스) 배를 빌려준다.\n▲ 빗물 저금통 중개(㈜가람로보) 통을 이웃과 잇는다.\n▲ 둑방 살피는 드론(누리공사) 밤에도 드론을 띄운다.", three},
		{"asked for behind", "배를 빌려주는 ‘골목 배 나눔’은 규제에 막혀 있었다. 다온하우스가 신청했으며 두 해 동안 한다.\n통을 잇는 ‘빗물 저금통 중개’는 규제에 막혀 있었다. ㈜가람로보가 신청했으며 두 해 동안 한다.\n밤에도 나는 ‘둑방 살피는 드론’은 규제에 막혀 있었다. 누리공사가 신청했으며 두 해 동안 한다.", three},
		{"what is planned", "앞으로의 계획은 다음과 같다.\n① 현장 점검 강화\n② 법령 정비 착수\n③ 우수 사례 확산", ""},
		{"what those chosen get", "○ 실증 비용 최대 1억 원 지원\n○ 책임보험료 지원\n○ 법률 자문 제공", ""},
		{"events", "‘물살 혁신 주간’, ‘규제 공감 한마당’, ‘찾아가는 설명회’도 이어진다.", ""},
		{"parts of a text", "[추진 배경]\n그동안 기준이 없어 사업이 어려웠다.\n[심의 내용]\n위원회는 안전성을 살폈다.\n[향후 계획]\n다음 위원회는 9월에 열린다.", ""},
		{"fewer", "다온하우스의 골목 배 나눔은 배를 빌려주는 일이다.\n누리공사의 둑방 살피는 드론은 밤에도 난다.", ""},
	} {
		if got := byCountIn(lead + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// byCountIn are the services that a text gives by their number, with who has them.
func byCountIn(in string) string {
	var out []string
	for _, d := range Read(written(in), "").Decisions {
		if d.Where < InBody {
			continue
		}
		for _, h := range d.Holders {
			if h.Kind != ServiceHolder {
				continue
			}
			out = append(out, h.Words.S+plusProviders(&h))
		}
	}
	return strings.Join(out, ", ")
}

// TestServicesAlike: where none or more are counted than stand alike, or two statuses are told, names are taken only that a
// sentence leads to or that words of their status stand beside.
func TestServicesAlike(t *testing.T) {
	const names = "다온하우스의 ‘골목 배 나눔’은 배를 빌려주는 일이다.\n㈜가람로보의 ‘빗물 저금통 중개’는 통을 이웃과 잇는다.\n누리공사의 ‘둑방 살피는 드론’은 밤에도 난다."
	const lines = "○ 골목 배 나눔(다온하우스)\n○ 빗물 저금통 중개(㈜가람로보)\n○ 둑방 살피는 드론(누리공사)"
	const three = "골목 배 나눔+다온하우스, 빗물 저금통 중개+㈜가람로보, 둑방 살피는 드론+누리공사"
	const none = "# 물살 규제샌드박스로 길 열려\n환경부는 6일 물살특례위원회를 열고 물살 규제샌드박스 신청 과제를 승인했다고 밝혔다.\n"
	const both = "# 물살 규제특례 신규 3건·연장 2건 의결\n환경부는 6일 물살특례위원회를 열어 규제특례 3건을 새로 승인하고, 2건의 특례 기간을 연장했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"no number", none + names, three},
		{"no number, a list", none + "대상은 다온하우스의 ‘골목 배 나눔’, ㈜가람로보의 ‘빗물 저금통 중개’, 누리공사의 ‘둑방 살피는 드론’이다.", three},
		{"no number, other words over lines", none + "이번에 이름을 올린 서비스는 다음과 같다.\n" + lines, three},
		{"no number, what comes next", none + "다음 회의에서 검토할 안건은 다음과 같다.\n" + lines, ""},
		{"some of more", "# 물살 규제특례 5건 승인\n환경부는 물살 규제특례 5건을 승인했다.\n주요 과제로 다음을 들 수 있다.\n" + lines, three},
		{"fewer than told", "# 물살 규제특례 5건 승인\n환경부는 물살 규제특례 5건을 승인했다.\n" + lines, ""},
		{"two statuses", both + names + "\n한편 새벽에너지의 ‘졸음쉼터 충전’, 온새미농협의 ‘볏짚 연료’는 2년 더 운영할 수 있게 됐다.", three + ", 졸음쉼터 충전+새벽에너지, 볏짚 연료+온새미농협"},
		{"one status told", both + names + "\n연장된 2건은 점검 결과를 반영했다.", three},
		{"a stroke between", "# 물살 규제특례 3건 승인\n환경부는 물살 규제특례 3건을 승인했다.\n△다온하우스/골목 배 나눔 △㈜가람로보/빗물 저금통 중개 △누리공사/둑방 순찰 드론", "골목 배 나눔+다온하우스, 빗물 저금통 중개+㈜가람로보, 둑방 순찰 드론+누리공사"},
		{"of last year", "# 물살 규제특례 3건 승인\n환경부는 물살 규제특례 3건을 승인했다.\n지난해 특례를 받은 서비스들은 이미 성과를 내고 있다.\n" + names, ""},
		{"one of last year, then those of now", "# 물살 규제특례 3건 승인\n환경부는 물살 규제특례 3건을 승인했다.\n지난해 특례를 받은 서비스들은 이미 성과를 내고 있다.\n이번에 승인된 " + names, three},
		{"passed", "# 규제특례심의위, 과제 3건 통과\n환경부 규제특례심의위원회가 6일 3건의 과제를 통과시켰다.\n통과한 과제는 다음과 같다. 골목 배 나눔(다온하우스), 빗물 저금통 중개(㈜가람로보), 둑방 순찰 드론(누리공사).", "골목 배 나눔+다온하우스, 빗물 저금통 중개+㈜가람로보, 둑방 순찰 드론+누리공사"},
		{"under the names", "# 물살 규제특례 3건 승인\n환경부는 물살 규제특례 3건을 승인했다. 주요 내용은 다음과 같다.\n1. 골목 배 나눔\n(다온하우스)\n□ 배를 빌려준다.\n2. 빗물 저금통 중개(㈜가람로보)\n□ 통을 이웃과 잇는다.\n3. 둑방 살피는 드론(누리공사)\n□ 밤에도 난다.", three},
		{"by their turn", "# 물살 규제특례 3건 승인\n환경부는 물살 규제특례 3건을 승인했다.\n첫 번째 안건인 ‘골목 배 나눔’은 다온하우스가 신청했다.\n두 번째 안건은 빗물 저금통 중개로, ㈜가람로보가 실증한다.\n세 번째 안건인 둑방 순찰 드론은 누리공사가 시작한다.", "골목 배 나눔+다온하우스, 빗물 저금통 중개+㈜가람로보, 둑방 순찰 드론+누리공사"},
	} {
		if got := byCountIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestHoldsObject: an object within words makes a clause of them, and syllables alike in a name do not.
func TestHoldsObject(t *testing.T) {
	for s, want := range map[string]bool{"배를 빌려주": true, "통을 잇": true, "성곽마을 협동조합": false, "가을 나루": false, "다온하우스": false} {
		if got := holdsObject(s); got != want {
			t.Errorf("holdsObject(%q) = %v", s, got)
		}
	}
}
