package release

import "testing"

// TestOnlyRow: where a choice is told and no words that are known tell who was chosen, the only row of places, told as something of
// the programme, are those chosen.
func TestOnlyRow(t *testing.T) {
	const given = "# 산림청, 옹달샘마을 선정 결과 발표\n산림청은 옹달샘마을 공모에 대한 심사를 마쳤다고 7일 밝혔다.\n"
	const all = "new 경기 가평군, new 충북 단양군, new 경북 봉화군"
	for _, in := range []string{
		given + "경기 가평군, 충북 단양군, 경북 봉화군이 옹달샘마을 문패를 단다.",
		given + "옹달샘마을로 거듭나는 곳은 경기 가평군, 충북 단양군, 경북 봉화군이다.",
		given + "치열한 다툼 끝에 경기 가평군, 충북 단양군, 경북 봉화군이 옹달샘마을의 주인공이 됐다.",
		given + "최종 명단에는 경기 가평군, 충북 단양군, 경북 봉화군이 들었다.",
		"# 가평군·단양군·봉화군, 옹달샘마을 된다\n□ 물 맑은 마을이 늘어난다.\n□ 옹달샘마을 깃발이 경기 가평군, 충북 단양군, 경북 봉화군에 걸린다.",
		"# 옹달샘마을 새 얼굴 발표\n산림청은 7일 옹달샘마을 심사 결과를 내놓았다.\n< 올해의 옹달샘마을 >\n경기 가평군 / 충북 단양군 / 경북 봉화군",
	} {
		if got := saidOf(in); got != all {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
	for _, in := range []string{
		given + "경기 가평군, 충북 단양군, 경북 봉화군의 경험을 본떠 만든 사업이다.",
		given + "옹달샘마을을 본떠 조례를 만든 곳은 경기 가평군, 충북 단양군, 경북 봉화군이다.",
		given + "옹달샘마을 담당자 연수에는 경기 가평군, 충북 단양군, 경북 봉화군이 함께한다.",
		given + "경기 가평군, 충북 단양군, 경북 봉화군에서 시작한 옹달샘마을은 전국으로 퍼졌다.",
		given + "비슷한 제도를 운영하는 경기 가평군, 충북 단양군, 경북 봉화군은 자체 예산을 쓴다.",
		"# 옹달샘마을 선정 결과 발표 연기\n산림청은 옹달샘마을 발표를 미뤘다.\n경기 가평군, 충북 단양군, 경북 봉화군이 옹달샘마을 문패를 단다.",
		given + "경기 가평군, 충북 단양군이 옹달샘마을 문패를 단다.\n경북 봉화군과 전남 구례군이 옹달샘마을 깃발을 단다.",
		given + "경기 가평군, 충북 단양군, 경북 봉화군은 옹달샘마을 이름을 잃는다.",
	} {
		if got := saidOf(in); got != "" {
			t.Errorf("%s\n   got  %s", in, got)
		}
	}
}
