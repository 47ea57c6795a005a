package release

import (
	"fmt"
	"strings"
	"testing"

	"injeung/schema"
)

// TestThingsAlike: what ends as its programme does is what was certified, whatever place has it, and bodies in brackets behind
// names run them.
func TestThingsAlike(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"# 네 고장의 밤이 환해진다\n문화체육관광부는 ‘2026~2027년 나루빛잔치’ 2개를 지정했다고 7일 밝혔다.\n<2026~2027년 나루빛잔치 지정 결과>\n연번 | 주최 지자체 | 빛잔치명 | 구분\n1 | 경기 이천시 | 도자골 빛잔치 | 신규\n2 | 부산 강서구 | 갈대 빛잔치 | 신규", "도자골 빛잔치+경기 이천시, 갈대 빛잔치+부산 강서구"},
		{"# 우리 고장 노래판 둘, 나라가 돕는다\n문화체육관광부는 올해의 나루소리판 2개를 선정했다고 7일 밝혔다.\n시·도 | 소리판명 | 개최 시군\n강원 | 뗏목 소리판 | 영월군\n전남 | 갯벌 소리판 | 무안군", "뗏목 소리판+영월군, 갯벌 소리판+무안군"},
		{"# 봄날 배움터 둘이 늘었다\n교육부는 나루배움활동 2개를 인증했다고 7일 밝혔다.\n나루배움활동 인증제는 활동을 나라가 인증하고 관리하는 제도다.\n새로 인증된 활동은 다음의 2개다.\n- 물소리 듣는 오후 (나루시립도서관)\n- 별 그리는 밤 (나루문화원)", "물소리 듣는 오후+나루시립도서관, 별 그리는 밤+나루문화원"},
		{"# 걷기 좋은 솔숲 두 곳 인증\n산림청은 전국의 솔숲 2곳을 ‘나루 솔숲’으로 인증했다고 7일 밝혔다.\n인증을 받은 솔숲은 경기도 이천시가 가꾸는 ‘설봉 솔숲’, 전라남도 담양군의 ‘물가 솔숲’이다.", "설봉 솔숲+경기도 이천시, 물가 솔숲+전라남도 담양군"},
		{"# 나루그림골목 2곳 인증\n행정안전부는 나루그림골목 2곳을 인증했다고 7일 밝혔다.\n인증된 골목은 경상남도 통영시의 ‘언덕 그림골목’, 강원특별자치도 동해시의 ‘등대 그림골목’이다.", "언덕 그림골목+경상남도 통영시, 등대 그림골목+강원특별자치도 동해시"},
		{"# 나루어울림마을 2곳 인증\n행정안전부는 나루어울림마을 2곳을 인증했다고 7일 밝혔다.\n인증된 마을은 경상남도 통영시의 ‘언덕 어울림마을’, 강원특별자치도 동해시의 ‘등대 어울림마을’이다.", "경상남도 통영시, 강원특별자치도 동해시"},
	} {
		if got := servicesTold("배포일 2026. 5. 7.(목)\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestHandedThings: a ceremony at which certificates are handed to as many things as the tables name tells of a result, for
// each of the programmes that are counted there; one of those chosen before, or of what nobody counts, tells of none.
func TestHandedThings(t *testing.T) {
	const tables = "\n나루기술(NR) 인증 기술(2건)\n분야 | 기술명 | 기업\n물 | 물방울 되감기 | ㈜물샘\n흙 | 흙냄새 재기 | 한솔테크\n나루제품(NP) 인증 제품(3건)\n연번 | 제품명 | 기업명\n1 | 접이식 세면대 | ㈜가람위생\n2 | 소리 없는 샤워기 | 두레산업\n3 | 달빛 수도꼭지 | ㈜온빛"
	for _, c := range []struct{ in, want string }{
		{"# 물 아끼는 세면대 등 5건\n환경부는 7일 수여식을 열고 나루기술(NR) 2건과 나루제품(NP) 3건에 인증서를 준다." + tables, "나루기술 2, 나루제품 3"},
		{"# 물 아끼는 세면대 등 4건\n환경부는 7일 수여식을 열고 나루기술(NR) 2건과 나루제품(NP) 2건에 인증서를 준다." + strings.Replace(tables, "\n3 | 달빛 수도꼭지 | ㈜온빛", "", 1), "나루기술 2, 나루제품 2"},
		{"# 물 아끼는 세면대 등 5건\n환경부는 7일 수여식을 열고 지난해 인증한 나루기술(NR) 2건과 나루제품(NP) 3건에 인증서를 준다." + tables, ""},
		{"# 물 아끼는 세면대 등 5건\n환경부는 7일 수여식을 열고 나루기술(NR) 4건과 나루제품(NP) 6건에 인증서를 준다." + tables, ""},
	} {
		f := Read(written("배포일 2026. 5. 7.(목)\n"+c.in), "")
		var all []string
		for _, d := range f.Decisions {
			if f.Header.Kind == schema.Result && len(d.Counts) > 0 && len(d.Holders) > 0 {
				all = append(all, fmt.Sprint(d.Scheme.Name, " ", len(d.Holders)))
			}
		}
		if got := strings.Join(all, ", "); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}
