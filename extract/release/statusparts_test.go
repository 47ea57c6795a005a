package release

import "testing"

// TestStatusParts: places that share a verb are each made what their own part of the sentence says.
func TestStatusParts(t *testing.T) {
	const head = "# 가나도시 3곳 발표\n배포일 2025. 6. 12.\n산림청은 가나도시 3곳을 발표했다.\n"
	const candidate = "new 경기 안성시, new 충북 단양군, candidate 대구 군위군"
	const renewed = "new 경기 안성시, new 충북 단양군, renewed 대구 군위군"
	checkSaid(t, []said{
		{head + "경기 안성시, 충북 단양군이 협약 대상에, 대구 군위군이 예비 대상에 올랐다.", candidate},
		{head + "경기 안성시, 충북 단양군이 신규 지정에, 대구 군위군이 재지정에 이름을 올렸다.", renewed},
		{head + "경기 안성시와 충북 단양군은 가나도시에, 대구 군위군은 예비 가나도시에 선정됐다.", candidate},
		{head + "경기 안성시와 충북 단양군이 가나도시로, 대구 군위군이 예비도시로 각각 선정됐다.", candidate},
		{head + "가나도시에는 경기 안성시와 충북 단양군이, 예비 가나도시에는 대구 군위군이 선정됐다.", candidate},
		{head + "가나도시로 경기 안성시와 충북 단양군을, 예비 가나도시로는 대구 군위군을 뽑았다.", candidate},
		{head + "경기 안성시와 충북 단양군은 도심 분야에, 대구 군위군은 농촌 분야에 예비 선정됐다.", "candidate 경기 안성시:도심, candidate 충북 단양군:도심, candidate 대구 군위군:농촌"},
		{head + "경기 안성시와 충북 단양군은 실적 부족으로, 대구 군위군은 자진 반납으로 지정이 취소됐다.", "revoked 경기 안성시, revoked 충북 단양군, revoked 대구 군위군"},
		{head + "경기 안성시와 충북 단양군은 성과 우수로, 대구 군위군은 신규 사업 추진으로 재지정됐다.", "renewed 경기 안성시, renewed 충북 단양군, renewed 대구 군위군"},
		{head + "경기 안성시와 충북 단양군은 신규로, 대구 군위군은 재지정으로 뽑혔다.", renewed},
	})
}
