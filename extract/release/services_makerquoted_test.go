package release

import (
	"testing"

	"injeung/extract/doc"
)

// TestServicesQuotedBehindMakers: lines of who has a name in quotes, with its field in a bracket behind it, are read as such, and the
// legal form of a company in a bracket is no field.
func TestServicesQuotedBehindMakers(t *testing.T) {
	const head = "# 산림청, 새들신기술 3건 인증\n배포일 2022. 9. 28.(수)\n산림청은 3개 기술을 새들신기술로 인증하였다고 밝혔다.\n신규 인증 기술은 다음과 같다.\n"
	const want = "숲길 경사 측정 기술+(주)가람비, 드론 씨앗 뿌리기 기술+나루농업회사법인, 나무 속 빈 곳 찾기 기술+새벽테크노파크"
	for _, lines := range []string{
		"- (주)가람비의 「숲길 경사 측정 기술」(안전)\n- 나루농업회사법인의 「드론 씨앗 뿌리기 기술」(조림)\n- 새벽테크노파크의 「나무 속 빈 곳 찾기 기술」(진단)\n",
		"- (주)가람비의 ‘숲길 경사 측정 기술’(기계·안전)\n- 나루농업회사법인의 ‘드론 씨앗 뿌리기 기술’(종자·조림)\n- 새벽테크노파크의 ‘나무 속 빈 곳 찾기 기술’(진단·치료)\n",
	} {
		if got := allServices(head + lines); got != want {
			t.Errorf("%s\n   got  %s\n   want %s", lines, got, want)
		}
	}
}

// TestPlacesAreNoServices: places with their class in a bracket, before a number of services in the same sentence, are places.
func TestPlacesAreNoServices(t *testing.T) {
	for _, in := range []string{
		"국토교통부는 ’22년 스마트도시로 성남시·울산광역시(대도시), 대구 수성구·서울 관악구(중소도시) 등 4곳을 신규 인증하고, 스마트도시 서비스 2개를 인증하였다고 밝혔다.",
		"국토교통부는 성남시·울산광역시, 대구 수성구·서울 관악구 등 4곳을 스마트도시로 인증하고, 스마트도시 서비스 2개를 인증하였다고 밝혔다.",
	} {
		cities := 0
		for _, d := range Read(written("# 스마트도시 4곳, 스마트도시 서비스 2개 새로 인증\n배포일 2022. 9. 28.(수)\n"+in), "").Decisions {
			for _, h := range d.Holders {
				if h.Kind == ServiceHolder {
					t.Errorf("%s: %s is a service", in, h.Words.S)
				}
				cities++
			}
		}
		if cities != 4 {
			t.Errorf("%s: %d places", in, cities)
		}
	}
}

// TestStatusBehindAnother: a verb of decision that goes on has the name before it, and what is told behind is of others.
func TestStatusBehindAnother(t *testing.T) {
	for _, end := range []string{"2건의 유효기간을 연장하였다고 밝혔다.", "2건은 인증을 취소하였다고 밝혔다.", "기존 기술 2건의 유효기간을 연장하기로 했다."} {
		in := "# 산림청, 새들신기술 3건 인증\n배포일 2022. 9. 28.(수)\n산림청은 ‘드론 씨앗 뿌리기 기술’ 등 3개 기술을 새들신기술로 인증하고, " + end
		for _, d := range Read(written(in), "").Decisions {
			if len(d.Holders) > 0 && d.Status != "new" {
				t.Errorf("%s: %s is %s", end, d.Holders[0].Words.S, d.Status)
			}
		}
	}
}

// TestPeopleAreNoServices: no thing is called by a word for people.
func TestPeopleAreNoServices(t *testing.T) {
	for _, s := range []string{"휠체어 이용자", "시장 상인", "마을 어르신"} {
		if isServiceWords(doc.Text{S: s}) {
			t.Errorf("%s is taken for a service", s)
		}
	}
}
