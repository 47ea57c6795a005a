package release

import "testing"

// TestChosenInFields: those chosen are named in brackets behind what each does, where a decision counts more than it names.
func TestChosenInFields(t *testing.T) {
	const head = "# 환경부, 9개 지자체 12개 구역 물소리 자유구역 지정\n배포일 2026. 3. 5.\n환경부는 양주시·고흥군 등 전국 9개 지방자치단체의 12개 구역을 물소리 자유구역으로 지정한다고 5일 밝혔다.\n"
	const want = "new 양주시, new 고흥군, new 강원정선, new 충남청양, new 전남고흥, new 경북문경"
	checkSaid(t, []said{
		{head + "선정된 지자체는 △샘 살피기(강원정선·충남청양) △짐 나르기(전남고흥·경북문경) 등을 벌인다.", want},
		{head + "이들 지역에서는 샘 살피기(강원정선, 충남청양), 짐 나르기(전남고흥, 경북문경) 등을 벌일 계획이다.", want},
		{head + "지난해 선정된 지자체는 △샘 살피기(강원정선·충남청양) △짐 나르기(전남고흥·경북문경) 등을 벌였다.", "new 양주시, new 고흥군"},
		{head + "선정된 지자체는 △표지판(강원정선에서 제작) △짐 나르기(전남고흥)를 벌인다.", "new 양주시, new 고흥군"},
	})
}
