package release

import "testing"

// TestThingsInARow: things of a programme that does not tell what it chooses are named by a row before their number; companies,
// places and what is only done for them are not.
func TestThingsInARow(t *testing.T) {
	const four = "# ‘물가 잔치’ 4개 선정\n환경부는 9일 ‘물가 잔치’ 4개를 선정했다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"in the sentence that decides", "# 물가축제 3개 선정\n환경부는 나래갈대축제, 다솜등불축제, 라온여울제 등 3개를 물가축제로 새로 지정했다.", "나래갈대축제, 다솜등불축제, 라온여울제"},
		{"in quotes", "# 물결유산 3건 지정\n환경부는 ‘나래 배 젓기’, ‘다솜 그물 짜기’, ‘라온 물놀이’ 등 3건을 물결유산으로 지정했다.", "나래 배 젓기, 다솜 그물 짜기, 라온 물놀이"},
		{"two joined", "# 물가축제 3개 선정\n환경부는 나래갈대축제와 다솜등불축제, 라온여울축제 등 3개 축제를 물가축제로 지정했다.", "나래갈대축제, 다솜등불축제, 라온여울축제"},
		{"a topic of its own", four + "선정된 물가 잔치는 △나래 갈대 잔치 △다솜 등불 잔치 △라온 여울 잔치 △마루 노을 잔치 등 4개다.", "나래 갈대 잔치, 다솜 등불 잔치, 라온 여울 잔치, 마루 노을 잔치"},
		{"revoked", "# 물결유산 2건 해제\n환경부는 나래소리, 다솜소리 2건의 물결유산 지정을 해제했다.", "나래소리!revoked, 다솜소리!revoked"},
		{"of two statuses", "# 물가축제 5개 선정\n환경부는 물가축제 5개를 발표했다. 기존 축제 3개를 재지정하고 나래갈대축제, 다솜등불축제 등 2개를 새로 지정했다.\n물가축제는 가람달축제, 나래갈대축제, 노을빛축제, 다솜등불축제, 라온여울축제 등 5개다.",
			"나래갈대축제, 다솜등불축제, 가람달축제!renewed, 노을빛축제!renewed, 라온여울축제!renewed"},
		{"some of them", "# 물가축제 12개 선정\n환경부는 ‘물가축제’로 나래갈대축제와 다솜등불축제 등 12개를 선정했다.", "나래갈대축제, 다솜등불축제"},
		{"some, as what was chosen with others", "# 물가축제 선정\n환경부는 물가를 잘 돌본 나루시를 칭찬했다. 이와 함께 나래갈대축제, 다솜등불축제, 라온여울제 등 5개 축제가 올해 물가육성축제에 뽑혔다.", "나래갈대축제, 다솜등불축제, 라온여울제"},
		{"some, not built alike", "# 물가나눔 12개 선정\n환경부는 ‘물가나눔’으로 갈대 엮기, 등불 켜는 날 등 12개를 선정했다.", ""},
		{"under the programme as a topic, not counted", "# 물가잔치 3개 선정\n환경부는 물가잔치 3개를 선정했다. 물가잔치에는 나래잔치와 다솜잔치, 라온잔치가 각각 선정됐다.", "나래잔치, 다솜잔치, 라온잔치"},
		{"not counted, last year", "# 물가잔치 3개 선정\n환경부는 물가잔치 3개를 선정했다. 지난해 물가잔치에는 나래잔치와 다솜잔치가 선정됐다.", ""},
		{"one more than counted", four + "선정된 물가 잔치는 나래 잔치, 다솜 잔치, 라온 잔치, 마루 잔치, 바람 잔치 등 4개다.", ""},
		{"what may be shops", "# 물가스타 3곳 선정\n환경부는 나래푸드, 다솜푸드, 라온식품 등 3곳을 물가스타로 선정했다.", ""},
		{"what is done for them", four + "환경부는 이들에 무대 설치, 방송 홍보, 해설사 교육, 외국어 안내 등 4개를 돕는다.", ""},
	} {
		if got := thingsRead(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestThingsMadeSomething: one thing, or some that are not counted, are read where the sentence says what they were made.
func TestThingsMadeSomething(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"in quotes", "# ‘나래 소리’ 물결유산 지정\n환경부는 ‘나래 소리’를 물결무형유산으로 지정했다고 9일 밝혔다.", "나래 소리"},
		{"two in quotes", "# ‘나래 소리’ 등 물결유산 지정\n환경부는 ‘나래 소리’와 ‘다솜 두레’를 물결무형유산으로 새로 지정했다고 9일 밝혔다.", "나래 소리, 다솜 두레"},
		{"called alike", "# 나래갈대축제, 환경부 물가 축제 선정\n환경부는 물가 축제 공모 결과, 나래갈대축제를 물가 축제로 선정했다고 9일 밝혔다.", "나래갈대축제"},
		{"passive", "# 나래갈대축제, 물가대표축제 선정\n나래갈대축제가 환경부의 물가대표축제로 선정됐다고 9일 밝혔다.", "나래갈대축제"},
		{"yet to come", "# 나래 소리 물결유산 추진\n환경부는 ‘나래 소리’를 물결무형유산으로 지정할 계획이라고 9일 밝혔다.", ""},
		{"before", "# 나래 소리 한마당\n환경부는 지난해 ‘나래 소리’를 물결무형유산으로 지정했다고 9일 밝혔다.", ""},
		{"a person", "# 홍보대사 위촉\n환경부는 배우 홍길동을 물가홍보대사로 선정했다고 9일 밝혔다.", ""},
	} {
		if got := thingsRead(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
