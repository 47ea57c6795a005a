package release

import (
	"strings"
	"testing"
)

const (
	bothHead = "# 스마트도시 3곳·스마트도시 서비스 2건 인증\n배포일 2025. 6. 12.\n" +
		"국토교통부는 올해 스마트도시로 경기 수원시, 충북 청주시, 전북 전주시 등 3곳을 인증했다고 12일 밝혔다.\n"
	servicesToo                     = "\n스마트도시 서비스 부문에서는 ㈜가람의 ‘물길 알리미 서비스’와 ㈜나래의 ‘밤길 지킴이 서비스’ 2건이 새로 인증을 받았다.\n"
	cityProgramme, serviceProgramme = "smart_city", "smart_city_service"
)

// TestPartOfReleaseTakesItsProgramme: criteria and tables of a release on two programmes are of the one that certifies what they have.
func TestPartOfReleaseTakesItsProgramme(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"services among what is judged", "22개 지자체의 서비스 운영 수준, 기반시설, 협력 체계를 53개 지표로 평가하였다.", cityProgramme},
		{"governments that have it", "인증을 받은 지자체는 2년마다 다시 심사를 받는다.", cityProgramme},
		{"counted governments that have it", "인증된 3개 시·군은 2년마다 다시 심사를 받는다.", cityProgramme},
		{"services by themselves", servicesToo + "서비스는 40개 지표로 평가하였다.", serviceProgramme},
		{"points by the size of places", servicesToo + "유형별 배점\n유형 | 평가 부문 | 지표 수 | 배점\n대도시 | 물길 | 28 | 600\n대도시 | 모임 | 14 | 400\n중소도시 | 물길 | 20 | 500\n중소도시 | 모임 | 14 | 500", cityProgramme},
		{"points of services", servicesToo + "스마트도시 서비스 인증 배점\n평가 항목 | 지표 수 | 배점\n쓸모 | 28 | 600\n값 | 14 | 400", serviceProgramme},
	} {
		f := Read(written(bothHead+c.in+servicesAfter(c.in)), "")
		if len(f.Criteria)+len(f.Items) == 0 {
			t.Errorf("%s: nothing is read", c.name)
		}
		for _, k := range f.Criteria {
			if k.Scheme.ID != c.want {
				t.Errorf("%s: %s is of %s", c.name, k.Field, k.Scheme.ID)
			}
		}
		for _, k := range f.Items {
			if k.Scheme.ID != c.want {
				t.Errorf("%s: %s is of %s", c.name, k.Name.S, k.Scheme.ID)
			}
		}
	}
}

// servicesAfter is the statement on services behind words that do not have it.
func servicesAfter(in string) string {
	if strings.HasPrefix(in, servicesToo) {
		return ""
	}
	return servicesToo
}

// TestThingsOfField: things called by their field are no programme, whose name stands elsewhere.
func TestThingsOfField(t *testing.T) {
	for _, things := range []string{"안전·방재 분야의 서비스 2건", "돌봄 분야 솔루션 2개", "교통 부문의 제품 2종"} {
		for _, d := range Read(written("# 물빛혁신제품 2건 지정\n배포일 2025. 6. 12.\n조달청은 2025년 물빛혁신제품 심사 결과 "+things+"을 지정하였다고 12일 밝혔다."), "").Decisions {
			if d.Scheme.ID != "물빛혁신제품" {
				t.Errorf("%s: %q", things, d.Scheme.ID)
			}
		}
	}
}

// TestCitiesOfProvinces: 시·도 of which only places without names are told are none of those chosen; those that are chosen are.
func TestCitiesOfProvinces(t *testing.T) {
	const head = "# 물길도시 2곳 지정\n배포일 2025. 6. 12.\n환경부는 물길도시로 경기 수원시와 충북 청주시 2곳을 지정했다고 12일 밝혔다.\n"
	const both = "물길도시: 수원시 청주시"
	for _, in := range []string{"작년에는 서울의 자치구만 지정을 받았으나, 올해는 강원과 대구, 경기의 도시들도 이름을 올렸다.", "강원과 대구, 경북의 시·군도 이름을 올렸다."} {
		if got := heldUnder(head + in); got != both {
			t.Errorf("%s\n got %s", in, got)
		}
	}
	if got := heldUnder("# 물길도시 2곳 지정\n배포일 2025. 6. 12.\n환경부는 물길도시로 세종과 대구를 지정했다고 12일 밝혔다."); got != "물길도시: 대구 세종" {
		t.Errorf("two 시·도: %s", got)
	}
}

// TestBatchOfWhole: the round of a number is that of all statuses that make it up, and of none where they do not.
func TestBatchOfWhole(t *testing.T) {
	const head = "# 제3기 물길특구 5곳 지정\n배포일 2025. 6. 12.\n환경부는 제3기 물길특구로 5곳을 지정했다고 12일 밝혔다.\n"
	const again = "제1·2기 특구로 운영되어 온 2개 지역(경기 수원시, 충북 청주시)은 성과를 인정받아 모두 재지정되었다.\n"
	for in, want := range map[string]bool{
		again + "새로 지정된 곳은 전북 전주시, 전남 나주시, 강원 원주시 등 3곳이다.": true,
		again + "새로 지정된 곳은 전북 전주시, 전남 나주시 등 2곳이다.":         false,
	} {
		for _, d := range Read(written(head+in), "").Decisions {
			if len(d.Holders) > 0 && string(d.Status) == "renewed" && d.Batch.Said() != want {
				t.Errorf("%s\n round %q", in, d.Batch.Words.S)
			}
		}
	}
}

// TestResultsOfChoosing: a sentence whose topic is the outcome of the choice names those chosen, one on another outcome does not.
func TestResultsOfChoosing(t *testing.T) {
	const head = "# 물길도시 2곳 인증\n배포일 2025. 6. 12.\n환경부는 물길도시 2곳을 인증했다고 12일 밝혔다.\n"
	for _, topic := range []string{"인증 결과는", "도시 부문 인증 결과는", "올해 선정 결과는"} {
		if got := heldUnder(head + topic + " 경기 수원시, 충북 청주시이다."); got != "물길도시: 수원시 청주시" {
			t.Errorf("%s: %q", topic, got)
		}
	}
	for _, topic := range []string{"만족도 조사 결과는", "지난해 인증 결과는", "신청 결과는"} {
		if got := heldUnder(head + topic + " 경기 수원시, 충북 청주시이다."); got != "" {
			t.Errorf("%s: %q", topic, got)
		}
	}
}
