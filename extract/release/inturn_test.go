package release

import "testing"

// said is a text and what is read of it.
type said struct{ in, want string }

func checkSaid(t *testing.T, all []said) {
	t.Helper()
	for _, c := range all {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}

// TestInTurn: what one meeting did to each of several places is told in turn, with one verb for all.
func TestInTurn(t *testing.T) {
	const head = "# 물소리지구 심의 결과\n배포일 2026. 3. 5.\n"
	checkSaid(t, []said{
		{head + "양주시와 고흥군은 지정, 부산 사하구는 조건부 지정, 정선군은 보류됐다.", "new 양주시, new 고흥군, new 부산 사하구"},
		{head + "위원회는 물소리지구로 신청한 4곳 가운데 양주시·고흥군은 지정, 부산 사하구는 조건부 지정, 정선군은 보류로 의결했다.", "new 양주시, new 고흥군, new 부산 사하구"},
		{head + "위원회는 물소리지구를 심의했다. 그 결과 양주시는 신규 지정, 고흥군은 변경 승인, 정선군은 지정 해제가 결정됐다.", "new 양주시, changed 고흥군, revoked 정선군"},
		{head + "위원회는 양주시의 물소리지구 신규 지정, 고흥군의 물소리지구 변경, 정선군의 물소리지구 해제를 각각 의결했다.", "new 양주시, changed 고흥군, revoked 정선군"},
		{head + "양주시의 물소리지구 신규 지정, 고흥군의 물소리지구 변경, 정선군의 물소리지구 해제를 요청했다.", ""},
		{head + "환경부는 양주시와 고흥군을 물소리지구로 각각 신규·재지정했다.", "renewed 고흥군, new 양주시"},
		{head + "양주시, 고흥군, 정선군이 각각 물소리지구로 신규, 신규, 재지정됐다.", "renewed 정선군, new 양주시, new 고흥군"},
		{head + "환경부는 양주시·고흥군과 정선군·청양군을 물소리지구로 각각 신규·재지정했다.", "renewed 정선군, renewed 청양군, new 양주시, new 고흥군"},
		{head + "환경부는 물소리지구 3곳을 다음과 같이 의결하였다.\n- 지정 : 양주시, 고흥군\n- 조건부 지정 : 부산 사하구", "new 양주시, new 고흥군, new 부산 사하구"},
	})
}

// TestGoesOn: a verb that leads to the next decides for the same release where the sentence says so, or where
// the next has another status and no time parts them.
func TestGoesOn(t *testing.T) {
	const head = "# 물소리지구 지정 결과\n배포일 2026. 3. 5.\n환경부는 "
	checkSaid(t, []said{
		{head + "이번에 양주시와 고흥군을 물소리지구로 지정한 데 이어 정선군 등 1곳을 재지정했다고 밝혔다.", "new 양주시, new 고흥군, renewed 정선군"},
		{head + "양주시와 고흥군을 물소리지구로 새로 지정한 데 이어 정선군을 재지정했다.", "new 양주시, new 고흥군, renewed 정선군"},
		{head + "지난해 양주시와 고흥군을 물소리지구로 새로 지정한 데 이어 정선군을 재지정했다.", "renewed 정선군"},
		{head + "1월 양주시와 고흥군을 물소리지구로 새로 지정한 데 이어 정선군을 재지정했다.", "renewed 정선군"},
		{head + "양주시와 고흥군을 물소리지구로 새로 지정한 데 이어 정선군을 추가로 지정했다.", "new 정선군"},
	})
}

// TestPutAmong: places are put among candidates, or on what is to be chosen, by verbs that decide nothing else.
func TestPutAmong(t *testing.T) {
	const head = "# 환경부, 물소리지구 소식\n배포일 2026. 3. 5.\n"
	const want = "candidate 양주시, candidate 고흥군, candidate 정선군"
	checkSaid(t, []said{
		{head + "환경부는 양주시, 고흥군, 정선군 등 3곳을 물소리지구 예비 대상으로 정했다.", want},
		{head + "양주시와 고흥군, 정선군이 물소리지구 예비지정 대상에 올랐다.", want},
		{head + "환경부는 양주시와 고흥군, 정선군을 물소리지구 예비지정 대상에 올렸다.", want},
		{head + "환경부는 물소리지구로 예비 지정할 곳으로 양주시, 고흥군, 정선군을 뽑았다.", want},
		{head + "환경부는 물소리지구 예비사업 대상지 3곳(양주시, 고흥군, 정선군)을 정했다.", want},
		{head + "양주시, 고흥군, 정선군이 물소리지구 현장평가 대상에 올랐다.", ""},
		{head + "환경부는 물소리지구 점검지 3곳(양주시, 고흥군, 정선군)을 정했다.", ""},
	})
}

// TestWidenedMotion: what makes an area larger decides where it is carried, and not where it is prepared.
func TestWidenedMotion(t *testing.T) {
	const head = "# 물소리지구 변경 심의\n배포일 2026. 3. 5.\n환경부는 양주시와 고흥군의 물소리지구 구역을 확대하는 "
	checkSaid(t, []said{
		{head + "변경안을 승인했다고 밝혔다.", "changed 양주시, changed 고흥군"},
		{head + "안건을 의결했다.", "changed 양주시, changed 고흥군"},
		{head + "변경안을 마련했다고 밝혔다.", ""},
	})
}

// TestSitesOf: what lies in a place may be named with it, with its seat or 시·도 in brackets, or by who proposed it.
func TestSitesOf(t *testing.T) {
	const head = "# 물소리지구 3곳 지정\n배포일 2026. 3. 5.\n환경부는 "
	checkSaid(t, []said{
		{head + "경상남도가 제안한 거제 솔내지구와 강원도가 추천한 정선군, 전북이 신청한 무주군을 물소리지구로 지정했다.", "new 경상남도 거제, new 강원도 정선군, new 전북 무주군"},
		{head + "정선군 여량면(강원), 거제시 일운면(경남), 중구 대청동(부산)을 물소리지구로 지정했다.", "new 정선군, new 거제시, new 중구"},
		{head + "물소리지구로 대구 솔내시장(중구), 전북 무주산단(무주군), 부산 갈매 골목(중구)을 지정했다.", "new 대구 중구, new 전북 무주군, new 부산 중구"},
		{"# 물소리특구 3곳 지정\n배포일 2026. 3. 5.\n환경부는 물소리특구 3곳을 지정했다.\n- 전남 : 갯바람 특구\n- (경북) 쇠바람 특구\n- 충북 들바람 특구 : 들에서 바람을 모은다", "new 전남, new 경북, new 충북"},
		{"# 물소리마을 3곳 지정\n배포일 2026. 3. 5.\n환경부는 물소리마을 3곳을 지정했다.\n- 전남 갯마을 : 갯벌을 지킨다\n- 경북 쇠마을 : 쇠를 벼린다\n- 충북 들마을 : 들을 가꾼다", ""},
		{"# 물소리도시 4곳 지정\n배포일 2026. 3. 5.\n- 지정 결과 : 서울(2) 강남·서초, 부산(1) 해운대, 경기(1) 하남", "new 서울 강남, new 서울 서초, new 부산 해운대, new 경기 하남"},
	})
}

// TestLedBelow: a sentence may lead to the lines of one status below it, and tell what became of a rank.
func TestLedBelow(t *testing.T) {
	const head = "# 물소리도시 지정 결과\n배포일 2026. 3. 5.\n환경부는 물소리도시 2곳을 새로 지정하고 2곳을 재지정했으며 1곳의 지정을 취소했다.\n"
	const want = "new 양주시, new 고흥군, renewed 정선군, renewed 청양군, revoked 옥천군"
	checkSaid(t, []said{
		{head + "신규 지정된 도시는 다음과 같다.\n- 양주시\n- 고흥군\n재지정된 도시는 다음과 같다.\n- 정선군\n- 청양군\n지정이 취소된 도시는 아래와 같다.\n- 옥천군", want},
		{head + "신규 지정된 도시는 다음과 같다.\n- 양주시 : 물길을 낸다\n- 고흥군 : 샘을 판다\n재지정된 도시는 다음과 같다.\n- 정선군 : 숲을 가꾼다\n- 청양군 : 들을 가꾼다\n지정이 취소된 도시는 다음과 같다.\n- 옥천군 : 사업을 접는다", want},
		{head + "새로 이름을 올린 곳은 양주시, 고흥군이다. 정선군과 청양군은 자격을 유지하게 됐다. 옥천군은 자격을 잃었다.", want},
	})
}

// TestZonesOfPlaces: zones by names of their own, behind marks, in brackets, or counted by what they are called.
func TestZonesOfPlaces(t *testing.T) {
	const head = "# 물소리특구 3곳 지정\n배포일 2026. 3. 5.\n환경부는 "
	checkSaid(t, []said{
		{head + "△갯바람 특구(전남 고흥군) △메아리 특구(강원 정선군 북평면) △고갯길 특구(경북 문경시) 등 3곳을 새로 지정했다.", "new 전남 고흥군, new 강원 정선군, new 경북 문경시"},
		{head + "물소리특구 2곳의 계획 변경도 승인했다.\n- (문경 고갯길특구) 구역을 넓힘\n- (고흥 갯바람특구) 기간을 늘림", "changed 문경, changed 고흥"},
	})
	for _, c := range []said{
		{"# 물소리특구 4곳 신규, 1곳 해제\n배포일 2026. 3. 5.\n환경부는 물소리특구 심의 결과를 발표했다.", "new 4, revoked 1"},
		{"# 물소리특구 심의 결과\n배포일 2026. 3. 5.\n환경부는 문경시와 고흥군 등 4개 물소리특구를 새로 지정했다.", "new 4"},
	} {
		if got := countsOf(c.in); got != c.want {
			t.Errorf("%s\n got  %s\n want %s", c.in, got, c.want)
		}
	}
}

// TestTablesOfTiers: 시·도 beside places that lie elsewhere are named for themselves, and places may stand over what
// is told of each.
func TestTablesOfTiers(t *testing.T) {
	const head = "# 물소리행정 우수 지자체 4곳 선정\n배포일 2026. 3. 5.\n환경부는 물소리행정 우수 지자체 4곳을 선정했다.\n"
	checkSaid(t, []said{
		{head + "훈격 | 시·도 | 시·군·구\n대통령상 | 충북 | 충북 단양군\n장관상 | 대전, 경북 | 경기 양주시, 전남 고흥군", "new 충북/대통령상, new 충북 단양군/대통령상, new 대전/장관상, new 경북/장관상, new 경기 양주시/장관상, new 전남 고흥군/장관상"},
		{head + "훈격 | 광역자치단체 | 기초자치단체\n대통령상 | - | 단양군(충북)\n장관상 | 대전·경북 | 양주시(경기), 고흥군(전남)", "new 단양군(충북)/대통령상, new 대전/장관상, new 경북/장관상, new 양주시(경기)/장관상, new 고흥군(전남)/장관상"},
		{head + "유형 | 시·도 | 시·군·구\n들 | 충북 | 단양군\n숲 | 경기, 전남 | 경기 양주시, 전남 고흥군", "new 충북 단양군:들, new 경기 양주시:숲, new 전남 고흥군:숲"},
		{head + "구분 | 시·도 | 시·군·구\n대통령상 | 충청북도 | 경기 양주시\n국무총리상 | 대전광역시 | 전남 고흥군", "new 충청북도/대통령상, new 경기 양주시/대통령상, new 대전광역시/국무총리상, new 전남 고흥군/국무총리상"},
		{head + "구분 | 대통령상 | 국무총리상\n시·도 | 충청북도 | 대전광역시\n시·군·구 | 경기 양주시 | 전남 고흥군", "new 충청북도/대통령상, new 경기 양주시/대통령상, new 대전광역시/국무총리상, new 전남 고흥군/국무총리상"},
		{"# 물소리도시 3곳 선정\n배포일 2026. 3. 5.\n환경부는 물소리도시 3곳을 선정했다.\n지역 | 경기 양주시 | 전남 고흥군 | 강원 정선군\n물길 | 12km | 8km | 20km\n사업 | 둑 | 샘 | 다리", "new 경기 양주시, new 전남 고흥군, new 강원 정선군"},
		{"# 물소리교통권 2곳 지정\n배포일 2026. 3. 5.\n환경부는 양주시와 고흥군을 물소리교통권으로 지정했다.", "new 양주시, new 고흥군"},
		{"# 물소리도시 지정\n배포일 2026. 3. 5.\n전라남도가 신청한 물소리도시에 고흥군이 선정됐다.", "new 고흥군"},
	})
}

// TestAreasOfSeveral: places that hold together may stand in quotes, or end as their area.
func TestAreasOfSeveral(t *testing.T) {
	const head = "# 물소리생활권 2개 권역 선정\n배포일 2026. 3. 5.\n환경부는 "
	const want = "new 고흥+1, new 보성+1, new 장흥+1, new 옥천+2, new 영동+2"
	checkSaid(t, []said{
		{head + "‘고흥-보성-장흥’, ‘옥천-영동’ 등 2개 권역을 물소리생활권으로 선정했다.", want},
		{head + "고흥·보성·장흥권과 옥천·영동권 2개 권역을 물소리생활권으로 선정했다.", want},
		{head + "전남 고흥·보성·장흥권, 충북 옥천·영동권을 물소리생활권으로 선정했다.", "new 전남 고흥+1, new 전남 보성+1, new 전남 장흥+1, new 충북 옥천+2, new 충북 영동+2"},
	})
}
