package release

import "testing"

// TestSaidInOtherWords: what ministries say of a decision in the words of every day,
// each beside its twin that decides nothing.
func TestSaidInOtherWords(t *testing.T) {
	const lead = "# 밤길마을 3곳 지정\n행정안전부는 밤길마을 3곳을 지정했다고 18일 밝혔다."
	const three = "new 강원 평창군, new 충북 괴산군, new 전남 고흥군"
	for _, c := range []struct{ name, in, want string }{
		{"each is told of", lead + " 강원 평창군은 등불길을, 충북 괴산군은 돌담길을, 전남 고흥군은 바닷길을 내세웠다.", three},
		{"each is told of in a sentence", lead + "\n먼저, 강원 평창군은 등불길을 놓았다. 다음으로 충북 괴산군은 돌담을 쌓았다. 끝으로 전남 고흥군은 바닷길을 넓혔다.", three},
		{"one more than is counted", lead + " 강원 평창군은 등불길을, 충북 괴산군은 돌담길을, 전남 고흥군은 바닷길을, 경북 영덕군은 숲길을 내세웠다.", ""},
		{"those who failed", lead + " 강원 평창군은 등불길을, 충북 괴산군은 돌담길을, 전남 고흥군은 바닷길을 내세웠으나 선정되지 못했다.", ""},
		{"one that was put off", "# 밤길마을 2곳 지정\n행정안전부는 이번에 강원 평창군 등 밤길마을 2곳을 지정했다고 밝혔다.\n전남 고흥군은 밤길마을 재지정을 1년 유예했다.", "new 강원 평창군, deferred 전남 고흥군"},
		{"provinces first", lead + " 지역별로는 강원이 평창군·정선군 등 2곳으로 가장 많고, 전남 고흥군이 뒤를 이었다.", "new 강원 평창군, new 강원 정선군, new 전남 고흥군"},
		{"numbers without a word", lead + " 도별로 보면 강원 2(평창군, 정선군), 전남 1(고흥군)이다.", "new 강원 평창군, new 강원 정선군, new 전남 고흥군"},
		{"types are topics", lead + " 유형별로 산골형은 강원 평창군과 충북 괴산군, 바다형은 전남 고흥군이다.", "new 강원 평창군:산골형, new 충북 괴산군:산골형, new 전남 고흥군:바다형"},
		{"the programme is topic", "# 밤길마을 지정\n올해 밤길마을은 강원 평창군, 충북 괴산군, 전남 고흥군이다.", three},
		{"the programme is topic behind its verb", "# 어디일까요\n이번에 새로 뽑힌 밤길마을은 강원 평창군, 충북 괴산군, 전남 고흥군이랍니다!", three},
		{"came to those before", "# 밤길마을 3곳 추가\n이로써 밤길마을은 기존 9곳에 강원 평창군, 충북 괴산군, 전남 고흥군 3곳이 더해져 모두 12곳으로 늘었다.", three},
		{"money came to it", "# 밤길마을 예산\n밤길마을 예산은 기존 9억 원에 강원 평창군 몫이 더해져 12억 원으로 늘었다.", ""},
		{"what was to be chosen was made", "# 밤길마을 공모 결과\n행정안전부는 밤길마을 대상 지자체를 강원 평창군, 충북 괴산군, 전남 고흥군으로 최종 결정했다고 밝혔다.", three},
		{"a term that was extended", "# 밤길마을 지정기간 연장\n행정안전부는 2021년 밤길마을로 지정한 강원 평창군, 충북 괴산군의 지정 기간을 2027년까지 3년 연장하기로 했다고 밝혔다.", "renewed 강원 평창군, renewed 충북 괴산군"},
		{"put off for a year", "# 밤길마을 인증 유예\n행정안전부는 밤길마을 기준에 미달한 충북 괴산군과 전남 고흥군의 재인증을 1년간 유예하기로 결정했다고 밝혔다.", "deferred 충북 괴산군, deferred 전남 고흥군"},
		{"got it once more", "# 밤길마을 공인\n행정안전부는 강원 평창군과 충북 괴산군이 ‘밤길마을’ 공인을 다시 받았다고 밝혔다.", "renewed 강원 평창군, renewed 충북 괴산군"},
		{"some for good, some for a time", "# 밤길마을 예비지정 2곳\n행정안전부는 밤길마을 공모에서 강원 평창군을 본지정하고 충북 괴산군, 전남 고흥군을 예비지정했다고 밝혔다.", "new 강원 평창군, candidate 충북 괴산군, candidate 전남 고흥군"},
		{"some of those looked at", "# 밤길마을 다시 밤길마을로\n행정안전부는 2021년 지정된 밤길마을 5곳을 재평가해 강원 평창군, 충북 괴산군 2곳의 지정을 유지하기로 했다.", "renewed 강원 평창군, renewed 충북 괴산군"},
		{"statuses under a title", "# 밤길마을 심사 최종 결과\n행정안전부는 밤길마을 심사 결과를 18일 발표했다.\n□ (신규) 강원 평창군, 충북 괴산군\n□ (재지정) 전남 고흥군", "new 강원 평창군, new 충북 괴산군, renewed 전남 고흥군"},
		{"what is new is topic", "# 밤길마을 심사 최종 결과\n행정안전부는 밤길마을 심사 결과를 발표했다. 신규는 강원 평창군과 충북 괴산군 2곳, 재지정은 전남 고흥군 1곳이다.", "new 강원 평창군, new 충북 괴산군, renewed 전남 고흥군"},
		{"villages in brackets are no classes", "# 밤길마을 3곳 지정\n행정안전부는 평창군(등불마을), 괴산군(돌담마을), 고흥군(바다공원)을 밤길마을로 지정했다.", "new 평창군, new 괴산군, new 고흥군"},
		{"those who came", lead + "\n참석자: 강원 평창군, 충북 괴산군, 전남 고흥군", ""},
		{"those who applied and those who failed", lead + "\n신청 지자체: 경기 안성시, 충남 예산군, 전북 임실군\n선정 지자체: 강원 평창군, 충북 괴산군, 전남 고흥군\n탈락: 경기 안성시, 충남 예산군, 전북 임실군", three},
		{"those chosen of those who applied", lead + "\n신청 9곳 중 선정(3곳): 강원 평창군, 충북 괴산군, 전남 고흥군", three},
		{"what is asked for", "# 밤길마을 지정 철회 요구\n강원 평창군 주민들은 밤길마을 지정을 철회해 달라고 요구했다.", ""},
		{"what is but thought of", "# 밤길마을 소식\n강원 평창군이 밤길마을로 지정됐다면, 전남 고흥군이 밤길마을로 지정됐는지 물었다.", ""},
		{"stems with their sites behind marks", "# 열린 쉼터 선정\n문화체육관광부는 올해 열린 쉼터를 선정했다고 밝혔다.\n선정된 열린 쉼터는 △평창 별마당, △괴산 돌담터, △경기 양평 수변뜰, △고흥 바다원 등이다.", "new 평창, new 괴산, new 경기 양평, new 고흥"},
		{"a province among stems with their sites", "# 열린 쉼터 선정\n문화체육관광부는 올해 열린 쉼터를 선정했다고 밝혔다.\n선정된 열린 쉼터는 △평창 별마당, △괴산 돌담터, △울산 태화 대숲터, △제주도 천지못 등이다.", "new 평창, new 괴산, new 울산, new 제주도"},
		{"two programmes of one sentence", "# 산단새날도시 예비 선정\n산업통상자원부는 강원, 충북을 산단새날도시로 예비 선정하고, 전남을 푸른산단으로 지정했다.", "candidate 강원, candidate 충북, new 전남"},
		{"those that came before", "# 푸른정원 지정\n산림청은 전남 순천만, 울산 태화강에 이어 경기 양평 수변뜰을 푸른정원으로 지정했다고 밝혔다.", "new 경기 양평"},
		{"lists of two statuses and their sum", "# 밤길마을 지정 현황\n행정안전부는 2024년 밤길마을로 신규 지정 2개(강원 평창군, 충북 괴산군), 재지정 1개(전남 고흥군) 등 총 3개 지역을 확정했다.", "new 강원 평창군, new 충북 괴산군, renewed 전남 고흥군"},
		{"a quarter of shops is no class", "# 골목상권 2곳 선정\n중소벤처기업부는 골목상권 2곳을 선정했다. 해당 지역은 서울 관악구(달빛길), 부산 금정구(장전동)이다.", "new 서울 관악구, new 부산 금정구"},
		{"held together", "# 밤길마을 지정\n행정안전부는 충북 진천군과 음성군을 공동으로 밤길마을로 지정했다고 밝혔다.", "new 충북 진천군+1, new 충북 음성군+1"},
		{"made one", "# 밤길마을 지정\n행정안전부는 충북 진천군과 음성군을 하나의 밤길마을로 지정했다고 밝혔다.", "new 충북 진천군+1, new 충북 음성군+1"},
		{"one number for all", "# 밤길특구 지정\n행정안전부는 전남 나주시와 영암군을 제3호 밤길특구로 지정했다고 밝혔다.", "new 전남 나주시+1, new 전남 영암군+1"},
		{"a number for each", "# 밤길특구 지정\n행정안전부는 전남 나주시와 영암군을 각각 제3호, 제4호 밤길특구로 지정했다고 밝혔다.", "new 전남 나주시, new 전남 영암군"},
		{"zones by what they are for", "# 규제푸름특구 3곳 연장\n중소벤처기업부는 규제푸름특구 심의 결과를 발표했다. 강원 액화수소, 경남 지능공장, 부산 바다이동 등 3곳이 연장됐다.", "renewed 강원, renewed 경남, renewed 부산"},
		{"zones that go on", "# 규제푸름특구 연장… 세종 등 2개 특구 운영 종료\n중소벤처기업부는 규제푸름특구를 심의했다. 강원 액화수소 특구, 경남 지능공장 특구 등 2곳이 연장 운영된다. 지정해제되는 특구는 세종·대구 등 2곳이다.", "renewed 강원, renewed 경남, revoked 세종, revoked 대구"},
		{"next year's", "# 규제푸름특구 심의 결과\n중소벤처기업부는 규제푸름특구를 심의했다. 내년에 해제되는 특구는 세종·대구 등 2곳이다.", ""},
		{"dots between numbers", "# 갯마을권역 3곳 선정\n해양수산부는 갯마을권역으로 경북 영덕 노물1·3리권역, 경남 거제 다대권역, 전남 여수 안도권역을 선정했다.", "new 경북 영덕, new 경남 거제, new 전남 여수"},
		{"a bracket that is not read", "# 갯마을권역 3곳 선정\n해양수산부는 갯마을권역으로 경북(제2어촌형), 경남(다대 3어항), 전남(안도형)을 선정했다.", "new 경북, new 경남, new 전남:안도형"},
		{"classes in brackets are", "# 밤길마을 3곳 지정\n행정안전부는 평창군(산골마을), 괴산군(산골마을), 고흥군(바다마을)을 밤길마을로 지정했다.", "new 평창군:산골마을, new 괴산군:산골마을, new 고흥군:바다마을"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
