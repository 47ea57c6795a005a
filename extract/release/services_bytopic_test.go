package release

import (
	"strings"
	"testing"
)

// TestServicesByTopic: what became of others beside those decided on, as the topic of their sentence tells it.
func TestServicesByTopic(t *testing.T) {
	const lead = "# 환경부, 물살 규제특례 2건 승인\n환경부는 6일 물살 규제특례 과제 2건을 새로 승인했다.\n신규 과제는 골목 배 나눔(노을물산), 빗물 저금통 중개(가람소프트)이다.\n"
	const two = "new 골목 배 나눔+노을물산, new 빗물 저금통 중개+가람소프트"
	for _, c := range []struct{ name, in, want string }{
		{"one that ended", lead + "종료 과제는 둑방 순찰 드론(나루랩)으로, 법령이 고쳐졌다.", two + ", revoked 둑방 순찰 드론+나루랩"},
		{"some that go on", lead + "연장된 과제는 둑방 순찰 드론(나루랩), 포구 조명 조절(너울공사)이다.", two + ", renewed 둑방 순찰 드론+나루랩, renewed 포구 조명 조절+너울공사"},
		{"who has each, in order", "# 환경부, 물살 규제특례 2건 승인\n환경부는 6일 물살 규제특례 과제 2건을 승인했다.\n승인된 과제는 골목 배 나눔, 빗물 저금통 중개이다.\n신청 기업은 차례로 노을물산, 가람소프트다.", two},
		{"how long those go on", lead + "연장된 기간은 2년(최대 4년)이다.", two},
	} {
		if got := statusOfAllIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// statusOfAllIn writes the services of a text with their statuses and those who have them.
func statusOfAllIn(text string) (out string) {
	f := Read(written(text), "")
	for i := range f.Decisions {
		for _, h := range f.Decisions[i].Holders {
			if h.Kind == ServiceHolder {
				out += ", " + string(f.Decisions[i].Status) + " " + h.Words.S + plusProviders(&h)
			}
		}
	}
	return strings.TrimPrefix(out, ", ")
}
