package release

import (
	"fmt"
	"strings"
	"testing"

	"injeung/extract/doc"
)

// askedIn writes what a release of 4 March 2025 says of the programme's
// criteria: fields in printed order, then items.
func askedIn(body string) string {
	f := Read(written("보도시점 2025. 3. 4.(화) 12:00\n# 마을숲도시 인증기준 개편\n□ 산림청(청장 한나무)은 마을숲도시 인증기준을 개편했다고 밝혔다.\n"+body), "")
	var out []string
	for _, c := range f.Criteria {
		if len(c.List) == 0 {
			out = append(out, fmt.Sprintf("%s=%v", c.Field, c.Number))
			continue
		}
		var words []string
		for _, v := range c.List {
			words = append(words, v.Words.S)
		}
		out = append(out, c.Field+"="+strings.Join(words, "/"))
	}
	for _, i := range f.Items {
		var words []string
		for _, t := range []doc.Text{i.Class, i.Dimension, i.Name, i.Count, i.Points, i.Weight} {
			words = append(words, t.S)
		}
		out = append(out, "item "+strings.Join(words, "|"))
	}
	return strings.Join(out, "; ")
}

// TestCriteriaSentences: what a programme asks for, in the ways in which
// ministries say it; what held before or holds for a grade is not it.
func TestCriteriaSentences(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"□ 지난 7월 공모를 진행했고 내용의 우수성, 운영 체계, 발전 가능성 등을 종합적으로 평가했다.", "dimensions=내용의 우수성/운영 체계/발전 가능성"},
		{"□ 심사단은 전문가로 구성되며 계획의 적정성, 실현 가능성, 파급 효과를 중심으로 심사했다.", "dimensions=계획의 적정성/실현 가능성/파급 효과"},
		{"□ 추진 실적, 사업성과 등 주요 평가지표를 종합적으로 평가했다.", "dimensions=추진 실적/사업성과"},
		{"□ 평가는 100점 만점에 숲길 여건, 사업계획, 추진체계, 지속성 등 4개 분야로 이루어졌다.", "total_points=100; dimensions=숲길 여건/사업계획/추진체계/지속성"},
		{"□ 심사는 총 200점 만점으로 숲길 상태, 쉼터 수, 참여도를 본다.", "total_points=200; dimensions=숲길 상태/쉼터 수/참여도"},
		{"□ 평가는 1,000점 만점에 나무 수, 참여도 등 2개 분야로 나누어 진행됐다.", "total_points=1000; dimensions=나무 수/참여도"},
		{"□ 신청한 마을은 15개 요구사항, 67개 검증항목에 대한 심사를 받았다.", "indicator_count=67"},
		{"□ 42개 통제항목을 모두 심사한다.", "indicator_count=42"},
		{"□ 검사 항목은 모두 24개로, 현장에서 평가한다.", "indicator_count=24"},
		{"□ 안전 분야 3개 영역 19개 시험항목을 평가한다.", "indicator_count=19"},
		{"□ 창고에서 12개 물품 항목을 꺼냈다.", ""},
		{"□ 먼저 평가지표를 55개에서 40개로 줄이고 숲 효과, 기술 수준, 나눔의 3개 부문으로 다시 짰다.", "indicator_count=40; dimensions=숲 효과/기술 수준/나눔"},
		{"□ 지표를 30개로 늘려 숲길, 쉼터, 주민 참여 등 3개 분야로 평가한다.", "indicator_count=30; dimensions=숲길/쉼터/주민 참여"},
		{"□ 또한 배점을 두 배로 늘리며 숲길, 쉼터, 주민 참여의 3개 분야를 심사한다.", "dimensions=숲길/쉼터/주민 참여"},
		{"□ 평가는 서류와 현장으로 나눠 숲길, 쉼터, 주민 참여의 3개 분야를 살핀다.", "dimensions=숲길/쉼터/주민 참여"},
		{"□ 평가 기준은 사업의 필요성, 계획의 우수성, 주민 참여도이다.", "dimensions=사업의 필요성/계획의 우수성/주민 참여도"},
		{"□ 전문가가 다음의 기준에 따라 100점 만점으로 평가하였다.\n- 숲길 연결률 40점\n- 쉼터 시설 투자(25점)\n- 주민 의식: 20점\n- 단체장의 관심도 15점", "total_points=100; dimensions=숲길 연결률/쉼터 시설 투자/주민 의식/단체장의 관심도; item |숲길 연결률|||40점|; item |쉼터 시설 투자|||25점|; item |주민 의식|||20점|; item |단체장의 관심도|||15점|"},
		{"□ 도시별 점수는 다음의 기준에 따라 매겼다.\n- 오산시 60점\n- 무주군 40점", ""},
		{"□ 2021년에 인증을 받은 뒤 3년의 유효기간이 끝나 다시 심사를 받았다.", "review_period_years=3"},
		{"□ 국제형과 성장형으로 구분해 공모했다.", "size_classes=국제형/성장형"},
		{"□ 경기 오산시의 지정 기간이 2년 연장됐다.", ""},
		{"□ 오산시, 무주군, 인제군을 중심으로 평가했다.", ""},
		{"ㅇ 평가 점수가 75점 이상이면 인증한다.", "pass_points=75"},
		{"ㅇ 인증 심사에서 지표별 점수의 합이 70점 이상이어야 한다.", "pass_points=70"},
		{"▲숲길 여건(40점) ▲주민 참여(35점) ▲운영 계획(25점) 등 3개 항목을 100점 만점으로 평가하였다.", "total_points=100; dimensions=숲길 여건/주민 참여/운영 계획; item |숲길 여건|||40점|; item |주민 참여|||35점|; item |운영 계획|||25점|"},
		{"ㅇ 우수 지자체를 선정해 으뜸 표창 3점 등 모두 14점의 표창을 수여했다. 심사는 100점 만점으로 했다.", "benefits=표창; total_points=100"},
		{"ㅇ 인증을 받으려면 숲길 여건, 주민 참여, 운영 계획의 3개 영역, 24개 지표에서 100점 만점 중 70점을 넘어야 한다.", "indicator_count=24; total_points=100; pass_points=70; dimensions=숲길 여건/주민 참여/운영 계획"},
		{"ㅇ 평가지표는 숲길 여건, 주민 참여, 운영 계획 3개 부문에 걸쳐 모두 24개이다.", "indicator_count=24; dimensions=숲길 여건/주민 참여/운영 계획"},
		{"ㅇ 평가는 숲길 여건 40%, 주민 참여 35%, 운영 계획 25%의 비중으로 진행되었다.", "dimensions=숲길 여건/주민 참여/운영 계획; item |숲길 여건||||40%; item |주민 참여||||35%; item |운영 계획||||25%"},
		{"ㅇ 총점의 70% 이상을 받아야 한다.", "pass_ratio=0.7"},
		{"ㅇ 득점이 만점의 70%를 넘으면 인증한다.", "pass_ratio=0.7"},
		{"ㅇ 평가에서 70% 이상의 점수를 얻은 곳을 인증한다.", "pass_ratio=0.7"},
		{"ㅇ 총점의 70% 이상(2,000점 중 1,400점)을 얻은 곳에 준다.", "pass_ratio=0.7; total_points=2000; pass_points=1400"},
		{"ㅇ 100점 만점에 80점을 넘으면 인증을 받는다.", "total_points=100; pass_points=80"},
		{"ㅇ 평가는 1,000점 만점이며 700점을 넘어야 인증을 받는다.", "total_points=1000; pass_points=700"},
		{"ㅇ 합격선은 평균 82.5점 이상으로 조정했다.", "pass_points=82.5"},
		{"ㅇ 지난해 75점 이상이던 인증기준은 올해 70점 이상으로 낮췄다.", "pass_points=70"},
		{"ㅇ 인증기준을 75점에서 80점으로 높였다.", "pass_points=80"},
		{"ㅇ 90점 이상은 최우수, 80점 이상은 우수 등급을 준다.", ""},
		{"ㅇ 지난해에는 75점 이상이면 인증했다.", ""},
		{"ㅇ 인증 심사에서 만족도 점수는 80% 이상이었다.", ""},
		{"ㅇ 평가는 24개 진단항목으로 이뤄진다.", "indicator_count=24"},
		{"ㅇ 4대 분야(숲길, 물길, 쉼터, 모임) 31개 점검항목을 채워야 한다.", "indicator_count=31; dimensions=숲길/물길/쉼터/모임"},
		{"ㅇ 숲길 여건(40점), 주민 참여(60점) 등 2개 분야를 심사해 총점 70점 이상에 준다.", "pass_points=70; dimensions=숲길 여건/주민 참여; item |숲길 여건|||40점|; item |주민 참여|||60점|"},
		{"ㅇ 세부지표는 기존 60개에서 42개로 간소화했다.", "indicator_count=42"},
		{"ㅇ 기존 60개 지표를 42개로 줄였다.", "indicator_count=42"},
		{"ㅇ 평가지표를 63개에서 48개로 줄였다.", "indicator_count=48"},
		{"ㅇ 63개에서 48개로 평가지표를 줄였다.", "indicator_count=48"},
		{"ㅇ 지표 5개를 추가하고 평가지표는 모두 48개다.", "indicator_count=48"},
		{"ㅇ 2022년에는 52개 지표로 평가했다.", ""},
		{"ㅇ 2019년에 도입된 이 제도는 52개 지표로 평가한다.", "indicator_count=52"},
		{"ㅇ 인증은 3년간 유효하다.", "review_period_years=3"},
		{"ㅇ 재지정 심사는 2020년에 도입되었으며, 4년을 주기로 진행한다.", "review_period_years=4"},
		{"ㅇ 3년을 주기로 다시 평가한다.", "review_period_years=3"},
		{"ㅇ 재인증은 서면과 현장 심사로 2년 단위로 이뤄진다.", "review_period_years=2"},
		{"ㅇ 실태조사는 2020년에 시작되어 3년을 주기로 한다.", ""},
		{"ㅇ 평가 부문은 대도시와 중소도시로 나눈다.", ""},
		{"ㅇ 공모 부문은 대도시·중소도시로 나뉘며, 서면과 현장에서 심사한다.", ""},
		{"ㅇ 평가는 광역과 기초로 나누어 숲길 품질, 활용 실적, 협업 노력 등 3개 분야 12개 지표로 이루어졌다.", "indicator_count=12; size_classes=광역/기초; dimensions=숲길 품질/활용 실적/협업 노력"},
		{"ㅇ 평가는 시 단위와 군 단위로 구분하여 숲길 품질, 활용 실적 등 2개 분야 8개 지표로 이루어졌다.", "indicator_count=8; dimensions=숲길 품질/활용 실적"},
		{"ㅇ 인증서비스에는 장관 표창을 수여한다.", "benefits=표창"},
		{"ㅇ 지정서비스에는 현판을 부여한다.", "benefits=현판"},
		{"ㅇ 주민에게는 보상금을 지급한다.", ""},
		{"ㅇ 상장기업에는 가점을 부여한다.", ""},
		{"ㅇ 대통령 표창은 경기 오산시가 받는다.", ""},
		{"ㅇ 장관 표창은 ▲경기 오산시, ▲전북 무주군에 수여한다.", ""},
		{"ㅇ 인증 도시에는 장관 표창을 수여한다.", "benefits=표창"},
		{"ㅇ 인증의 효력은 앞으로 5년간 유지된다.", "review_period_years=5"},
		{"ㅇ 인증을 받은 도시는 4년 주기로 재평가한다.", "review_period_years=4"},
		{"ㅇ 유효기간은 종전 3년에서 5년으로 늘린다.", "review_period_years=5"},
		{"ㅇ 이 사업에는 3년간 국비를 지원한다.", ""},
		{"ㅇ 추진체계, 사업운영, 사업성과의 3개 분야를 평가한다.", "dimensions=추진체계/사업운영/사업성과"},
		{"ㅇ 평가는 추진체계, 운영과 성과 등 세 개 영역, 20개 지표로 이뤄진다.", "indicator_count=20; dimensions=추진체계/운영/성과"},
		{"ㅇ 3개 영역(추진체계, 운영, 성과)에 걸쳐 평가한다.", "dimensions=추진체계/운영/성과"},
		{"ㅇ 심사는 예방·대비·대응·복구의 4개 부문으로 한다.", "dimensions=예방/대비/대응/복구"},
		{"ㅇ 대도시는 인구 30만 명 이상, 중소도시는 인구 30만 명 미만이다. 인증 기준은 같다.", "population_threshold=300000; size_classes=대도시/중소도시"},
		{"ㅇ 선정된 9곳 중 7곳은 비수도권이고, 5곳은 인구 50만 이하 중소도시이다. 평가를 거쳤다.", ""},
		{"ㅇ 심사를 통과한 곳 가운데 4개 시·군은 인구 10만 명 미만 도시다.", ""},
		{"ㅇ 평가 결과 인구 5만 명 이하 도시가 6곳으로 절반을 넘었다.", ""},
		{"ㅇ 심사에서는 인구 20만 명 미만의 도시도 3곳 뽑혔다.", ""},
		{"ㅇ 심사는 인구 20만 명 이상 도시와 그 밖의 도시로 나누어 한다.", "population_threshold=200000"},
		{"ㅇ 지표는 대도시 48개, 중소도시 36개다.", "item 대도시|||48개||; item 중소도시|||36개||"},
		{"ㅇ 평가는 정량평가 60%, 정성평가 40%로 한다.", "item ||정량평가|||60%; item ||정성평가|||40%"},
		{"ㅇ 서류심사(30점)와 현장심사(70점)로 평가한다.", "item ||서류심사||30점|; item ||현장심사||70점|"},
		{"ㅇ 평가항목 : 혁신성(30점), 제도(30점), 서비스(40점)",
			"dimensions=혁신성/제도/서비스; item |혁신성|||30점|; item |제도|||30점|; item |서비스|||40점|"},
		{"ㅇ 재지정 평가는 3년마다 실시한다.", "review_period_years=3"},
		{"ㅇ 심사는 매력성(30점), 실현 가능성(50점), 지역 협력(20점)을 살폈다.",
			"dimensions=매력성/실현 가능성/지역 협력; item |매력성|||30점|; item |실현 가능성|||50점|; item |지역 협력|||20점|"},
		{"ㅇ 서면평가(60%)와 현장평가(40%)를 더해 정한다.", "item ||서면평가|||60%; item ||현장평가|||40%"},
		{"ㅇ 100점 만점에 80점을 넘긴 지역 가운데 지정한다.", "total_points=100; pass_points=80"},
		{"ㅇ 2022년에는 50개 지표로 평가했으나 올해는 45개 지표로 평가한다.", "indicator_count=45"},
		{"ㅇ 평가항목은 사업 적정성, 실현 가능성, 파급효과 등 3개다.", "dimensions=사업 적정성/실현 가능성/파급효과"},
		{"ㅇ 심사에서 100점 만점에 80점 이상을 받은 곳을 인증한다.", "total_points=100; pass_points=80"},
		{"ㅇ 1차 서류(30%), 2차 현장(70%)을 합산해 평가한다.", "dimensions=서류/현장; item |서류||||30%; item |현장||||70%"},
		{"ㅇ 2023년에 인증받은 6곳의 인증을 2년 연장한다.", "review_period_years=2"},
		{"구분 | 대도시(인구 50만 이상) | 중소도시(인구 50만 미만)\n신규 | 경기 화성시 | 강원 원주시", "population_threshold=500000; size_classes=대도시/중소도시"},
		{"ㅇ 55개 지표로 평가한 결과, 70% 이상을 받은 곳을 인증하였다.", "indicator_count=55; pass_ratio=0.7"},
		{"ㅇ 총점 60점 이상인 시·군 가운데 상위 22곳을 정한다.", "pass_points=60"},
		{"ㅇ 마을숲도시는 지방자치단체의 신청을 받아 조성·관리, 생태적 건강성, 주민 참여 등 3개 분야 19개 항목을 평가해 70점 이상인 곳을 인증한다.", "indicator_count=19; pass_points=70; dimensions=조성·관리/생태적 건강성/주민 참여"},
		{"ㅇ 마을숲도시 인증은 우수한 숲을 널리 알리는 제도로, 조성·관리, 생태적 건강성, 주민 참여 등 3개 분야 19개 항목을 평가한다.", "indicator_count=19; dimensions=조성·관리/생태적 건강성/주민 참여"},
		{"ㅇ 심사는 ➊데이터 활용, ➋시설 운영, ➌주민 참여, ➍추진체계에 대한 51개 세부지표로 이루어졌으며, 총 배점의 70% 이상을 받아야 한다.", "indicator_count=51; pass_ratio=0.7; dimensions=데이터 활용/시설 운영/주민 참여/추진체계"},
		{"ㅇ 평가는 시설 기반(15개 지표, 300점), 서비스(21개 지표, 450점), 협력(12개 지표, 250점) 등 48개 지표로 한다.", "indicator_count=48; dimensions=시설 기반/서비스/협력; item |시설 기반||15개|300점|; item |서비스||21개|450점|; item |협력||12개|250점|"},
		{"ㅇ 이번 평가는 계획·환경, 교통·안전, 문화·경관, 복지·교육 등 4개 부문 62개 지표를 1,000점 만점으로 평가하였다.", "indicator_count=62; total_points=1000; dimensions=계획·환경/교통·안전/문화·경관/복지·교육"},
		{"ㅇ 4년마다 조사·점검을 거쳐 재인증 여부를 결정한다.", "review_period_years=4"},
		{"ㅇ 선정된 지자체에는 포상금과 함께 현판이 주어지며, 시상식은 11월에 열린다.", "benefits=포상금/현판"},
		{"ㅇ 총 2,000점 가운데 75%인 1,500점 이상을 받은 도시를 인증한다.", "pass_ratio=0.75; total_points=2000; pass_points=1500"},
		{"ㅇ 만점의 80%에 해당하는 800점을 넘으면 인증한다.", "pass_ratio=0.8; pass_points=800"},
		{"ㅇ 인증을 받으려면 500점 중 350점(70%) 이상을 얻어야 한다.", "pass_ratio=0.7; total_points=500; pass_points=350"},
		{"ㅇ 총 배점의 65퍼센트(1,300점)를 넘어야 한다.", "pass_ratio=0.65; pass_points=1300"},
		{"ㅇ 총점(1,000점)의 65% 이상을 얻은 지역이 지정된다.", "pass_ratio=0.65; total_points=1000"},
		{"ㅇ 100점 만점에 70점에 미치지 못하면 인증하지 않는다.", "total_points=100; pass_points=70"},
		{"ㅇ 합격 기준은 70점이다.", "pass_points=70"},
		{"ㅇ 지난해보다 5점 높은 75점 이상을 받아야 인증된다.", "pass_points=75"},
		{"ㅇ 분야별로 40점 이상, 전체 평균 60점 이상을 받아야 한다.", "pass_points=60"},
		{"ㅇ 각 분야 배점의 40% 이상이면서 총점의 60% 이상을 얻어야 한다.", "pass_ratio=0.6"},
		{"ㅇ 다섯 곳은 지정 기간을 1년 연장하고 두 곳은 해제하기로 의결했다. 인증기준은 그대로다.", ""},
		{"ㅇ 배점은 혁신성 40점, 서비스 기술 40점, 협력 20점으로 구성했다.", "dimensions=혁신성/서비스 기술/협력; item |혁신성|||40점|; item |서비스 기술|||40점|; item |협력|||20점|"},
		{"ㅇ 평가항목별 배점은 추진체계 30점·사업성과 50점·주민참여 20점이다.", "dimensions=추진체계/사업성과/주민참여; item |추진체계|||30점|; item |사업성과|||50점|; item |주민참여|||20점|"},
		{"ㅇ 배점은 계획의 적정성 40점, 실현 가능성 30점, 파급효과 30점으로 구성했다.", "dimensions=계획의 적정성/실현 가능성/파급효과; item |계획의 적정성|||40점|; item |실현 가능성|||30점|; item |파급효과|||30점|"},
		{"ㅇ 평가 비중은 서면 30%, 현장 50%, 시민 20%이다.", "item ||서면|||30%; item ||현장|||50%; item ||시민|||20%"},
		{"ㅇ 배점은 혁신성 40점, 서비스 기술 40점이다. 심사 기준은 곧 알린다.", ""},
		{"ㅇ 설문 평가에서 시민 60%, 전문가 40%가 좋다고 답했다.", ""},
		{"ㅇ 지정 기간은 2025년부터 2029년까지 5년이다.", "review_period_years=5"},
		{"ㅇ 지정을 받은 곳은 앞으로 5년간(2026~2030) 자격을 유지한다. 재지정 평가는 따로 한다.", "review_period_years=5"},
		{"ㅇ 인구 30만 미만은 중소도시, 50만 이상은 대도시로 나눠 심사했다.", "size_classes=중소도시/대도시"},
		{"ㅇ 평가지표를 지난해 62개에서 올해 53개로 줄여 부담을 덜었다.", "indicator_count=53"},
		{"ㅇ 지난해 62개였던 지표는 올해 53개로 줄었다.", "indicator_count=53"},
		{"ㅇ 심사 결과 ▲대도시: 경기 오산시, 경남 창원시 ▲중소도시: 전북 무주군 등 모두 세 곳을 마을숲도시로 인증했다.", ""},
		{"ㅇ 평가 결과 ▲대전광역시 ▲전라남도 등 총 2개 지자체를 마을숲도시로 인증했다.", ""},
		{"ㅇ 평가지표 수를 종전보다 9개 줄인 53개로 정비했다.", "indicator_count=53"},
		{"ㅇ 총 53개(정량 30, 정성 23) 지표로 평가한다.", "indicator_count=53"},
		{"ㅇ 이어 전문가들로 구성된 평가위원회가 생산 기반(30점), 주민 참여(40점), 지속 가능성(30점)을 평가했다.", "dimensions=생산 기반/주민 참여/지속 가능성; item |생산 기반|||30점|; item |주민 참여|||40점|; item |지속 가능성|||30점|"},
		{"ㅇ 서류심사 및 발표심사, 현장 실사를 거쳐 마을 규모보다 숲길 여건, 주민 참여, 지속 가능성 등을 종합적으로 고려했다.", "dimensions=숲길 여건/주민 참여/지속 가능성"},
		{"ㅇ 사업계획의 적정성과 추진 의지, 기대 효과를 중점적으로 심사했다.", "dimensions=사업계획의 적정성/추진 의지/기대 효과"},
		{"ㅇ 심사에서는 창의성, 완성도, 확산 가능성을 따졌다.", "dimensions=창의성/완성도/확산 가능성"},
		{"ㅇ 전문가 평가단이 추진의지, 실현 가능성, 지속 가능성을 종합적으로 평가했다.", "dimensions=추진의지/실현 가능성/지속 가능성"},
		{"ㅇ 평가는 ➊숲길 여건, ➋주민 참여, ➌지속 가능성 3개 분야 45개 지표로 이뤄졌다.", "indicator_count=45; dimensions=숲길 여건/주민 참여/지속 가능성"},
		{"ㅇ 심사는 △숲길 여건 △주민 참여 △지속 가능성 등 3개 분야를 종합적으로 살폈다.", "dimensions=숲길 여건/주민 참여/지속 가능성"},
		{"ㅇ 심사는 △숲길 여건, △주민 참여, △지속 가능성 등을 중점으로 이뤄졌다.", "dimensions=숲길 여건/주민 참여/지속 가능성"},
		{"ㅇ 심사 결과 △눈길 손잡이 △밤길 등불 등 2개 사례가 좋은 평가를 받았다.", ""},
		{"ㅇ 평가 항목은 숲길 여건 20점, 주민 참여 50점, 추진 의지 30점이다.", "dimensions=숲길 여건/주민 참여/추진 의지; item |숲길 여건|||20점|; item |주민 참여|||50점|; item |추진 의지|||30점|"},
		{"ㅇ 평가 배점은 숲길 여건 20점, 주민 참여 50점, 나무 높이 30점이다.", "dimensions=숲길 여건/주민 참여/나무 높이; item |숲길 여건|||20점|; item |주민 참여|||50점|; item |나무 높이|||30점|"},
		{"ㅇ 평가 배점은 숲길 여건이 60점, 주민 참여가 40점이다.", "dimensions=숲길 여건/주민 참여; item |숲길 여건|||60점|; item |주민 참여|||40점|"},
		{"* 평가항목(배점) : 숲길 여건(20), 주민 참여(50), 추진 의지(30)", "dimensions=숲길 여건/주민 참여/추진 의지; item |숲길 여건|||20|; item |주민 참여|||50|; item |추진 의지|||30|"},
		{"ㅇ 심사 기준은 ▲숲길 여건(20점) ▲주민 참여(50점) ▲추진 의지(30점)이다.", "dimensions=숲길 여건/주민 참여/추진 의지; item |숲길 여건|||20점|; item |주민 참여|||50점|; item |추진 의지|||30점|"},
		{"ㅇ 심사는 숲길 여건(2023), 주민 참여(2024)를 살폈다.", ""},
		{"ㅇ 1,000점 가운데 65% 이상을 얻은 곳을 지정했다.", "pass_ratio=0.65; total_points=1000"},
		{"ㅇ (유효기간) 인증일로부터 4년", "review_period_years=4"},
		{"ㅇ 지정되면 5년간 자격이 유지된다.", "review_period_years=5"},
		{"ㅇ 70점(100점 만점)을 넘긴 곳이 지정된다.", "total_points=100; pass_points=70"},
		{"ㅇ 네 곳은 심사에서 모두 90점 이상을 받았다.", ""},
		{"ㅇ 심사에서 평균 85.3점을 받은 네 곳을 인증했다.", ""},
	} {
		if got := askedIn(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestDimensionsBehindTheJudged leaves what is judged out of the first dimension of a counted list.
func TestDimensionsBehindTheJudged(t *testing.T) {
	for s, want := range map[string]string{
		"신청한 26개 서비스를 혁신성, 실용성, 지속성 3개 분야로 평가했다.": "혁신성/실용성/지속성",
		"신청서를 혁신성·실용성·지속성의 3개 영역으로 심사했다.":         "혁신성/실용성/지속성",
	} {
		var got []string
		if d := dimensionsIn(s); d != nil {
			for _, it := range d.items {
				got = append(got, s[it[0]:it[1]])
			}
		}
		if g := strings.Join(got, "/"); g != want {
			t.Errorf("%s\n got  %s\n want %s", s, g, want)
		}
	}
}

// TestOfWhich: where a release is of places and of services, a sentence that begins with one of them is of that one.
func TestOfWhich(t *testing.T) {
	const head = "# ’22년 스마트도시·서비스 인증 공모\n국토교통부는 스마트도시 인증과 스마트도시 서비스 인증 공모를 실시한다.\n"
	for body, want := range map[string]string{
		"서비스 인증은 ①도시민의 삶의 질, ②기술의 수준, ③도시 확산 가능성을 평가한다.": "smart_city_service",
		"도시 인증은 ①혁신성, ②제도적 환경, ③서비스 수준을 평가한다.":           "smart_city",
	} {
		got := ""
		for _, c := range Read(written(head+body), "").Criteria {
			if c.Field == "dimensions" {
				got = c.Scheme.ID
			}
		}
		if got != want {
			t.Errorf("%s: of %q", body, got)
		}
	}
}

// TestCriteriaBesideDecided: what a sentence without a name asks for is of the programme that is decided on, and not of one that only
// tells what those chosen are made or may get, too.
func TestCriteriaBesideDecided(t *testing.T) {
	const lead = "# 쉼터 되살리기 사업 2곳 선정\n□ 산림청은 제3차 쉼터 되살리기 사업의 대상지로 경기 오산시와 전북 무주군 2곳을 최종 선정했다고 9일 밝혔다.\n" +
		"□ 쉼터 되살리기 사업은 낡은 쉼터를 '새숲활력구역'으로 지정해 5년간 지원하는 사업이다.\n"
	for in, want := range map[string]string{
		"□ 평가는 100점 만점에 여건, 계획, 협력의 3개 분야로 이루어졌다.":         "쉼터되살리기사업 total_points; 쉼터되살리기사업 dimensions",
		"□ 평균 70점 이상을 받은 곳을 뽑았다.":                          "쉼터되살리기사업 pass_points",
		"□ 선정된 곳에는 현판을 수여하며, 새숲활력구역 지정 심사에서 우대한다.":         "쉼터되살리기사업 benefits",
		"□ 선정된 곳에 대해서는 장관 표창을 수여하고, 새숲제품으로 지정될 수 있도록 돕는다.": "쉼터되살리기사업 benefits",
		"□ 새숲활력구역으로 지정되면 현판을 수여한다.":                        "새숲활력구역 benefits",
		"□ 새숲활력구역은 80점 이상이어야 지정된다.":                        "새숲활력구역 pass_points",
		"□ 쉼터 되살리기 사업은 100점 만점으로 평가한다.":                    "쉼터되살리기사업 total_points",
	} {
		var got []string
		for _, c := range Read(written("배포일 2024. 11. 9.(토)\n"+lead+in), "").Criteria {
			got = append(got, c.Scheme.ID+" "+c.Field)
		}
		if s := strings.Join(got, "; "); s != want {
			t.Errorf("%s\n   got %q, want %q", in, s, want)
		}
	}
}
