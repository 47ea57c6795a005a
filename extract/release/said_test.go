package release

import "testing"

// TestSaid: who is said to hold what, in sentences of many writers.
func TestSaid(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"a province is topic of its places", `# 놀이도시 7곳 선정
보건복지부는 ‘놀이도시’로 전국 7개 시·군을 선정했다고 밝혔다.
강원에서는 춘천시와 고성군이, 전남에서는 순천시·곡성군이, 경북은 안동이, 충남에서는 공주시와 금산군이 각각 이름을 올렸다.`,
			"new 강원 춘천시, new 강원 고성군, new 전남 순천시, new 전남 곡성군, new 경북 안동, new 충남 공주시, new 충남 금산군"},
		{"what is new, then what grew", `# 수소교통 시범지구 5곳 지정
국토교통부는 수소교통 시범지구 5곳을 새로 지정하고 먼저 지정한 곳의 운영 성적을 내놓았다.
신규 시범지구는 △경기 김포 △부산 명지·녹산 △광주 △대전 원도심 △전북 남원 등 5곳이다. 기존 시범지구의 구간을 변경·확장한 지구는 △충북 제천 △세종 등 2곳이다.`,
			"new 경기 김포, new 부산, new 광주, new 대전, new 전북 남원, changed 충북 제천, changed 세종"},
		{"names without their ending under types", `# 배움특구 2차 시범지역 9건 지정
교육부는 서류와 발표를 심사하여 배움특구 2차 시범지역으로 9건을 지정하였다.
※ 선도지역(6건) : (1유형) 여주, 이천, 울진
(2유형) 대전
(3유형) 전남(장흥, 강진)
※ 예비지정(3건) : (1유형) 양평, 횡성, 거제`,
			"new 여주:1유형, new 이천:1유형, new 울진:1유형, new 대전:2유형, new 전남 장흥:3유형, new 전남 강진:3유형, candidate 양평:1유형, candidate 횡성:1유형, candidate 거제:1유형"},
		{"provinces with the last name ending as an area", `# 배움특구 2차 시범지역 지정 결과 발표
교육부는 배움특구 2차 시범지역 7건을 지정했다고 밝혔다.
홀로 지정된 기초지자체는 △경기(여주, 이천) △충북(단양) 총 3곳이다.
광역지자체가 지정하는 기초지자체에는 △전남(장흥, 강진) △전북(전주, 남원)이 이름을 올렸다.`,
			"new 경기 여주, new 경기 이천, new 충북(단양), new 전남 장흥, new 전남 강진, new 전북 전주, new 전북 남원"},
		{"not selected but candidates", `# 배움특구 시범지역 1차 지정
교육부는 배움특구 시범지역으로 12건을 지정했다.
시범지역에 선정되지 않은 충남 서천, 청양, 경북 봉화 등 3건은 예비지정되어 한 해를 더 준비한다.`,
			"candidate 충남 서천, candidate 충남 청양, candidate 경북 봉화"},
		{"bare names end a sentence", `# 경북도, ‘배움특구’ 전국 최다 14곳 지정
올해 추가로 선정된 지역은 영덕, 청송, 울진, 봉화입니다.`,
			"new 영덕, new 청송, new 울진, new 봉화"},
		{"announced, and candidates by the title", `# 문체부 ‘마루도시’ 후보 5곳 발표
정부가 ‘마루도시’ 승인 대상 도시 3곳을 선정 발표했다.
두 달 심사 끝에 11일 발표한 3개 도시는 제주특별자치도, 충북 충주시, 광주 남구이다.`,
			"candidate 제주특별자치도, candidate 충북 충주시, candidate 광주 남구"},
		{"one before the others", `# 정선군 제4차 마루도시 지정
문화체육관광부가 제4차 마루도시로, 강원도 정선군을 비롯해 무주, 기장, 대전, 예천 총 5곳을 지정했다.`,
			"new 정선군, new 강원도 정선군, new 무주, new 기장, new 대전, new 예천"},
		{"due and all extended", `보도시점 배포 즉시 배포 2025. 11. 24.(월)
# 숲길도시 2곳 신규 인증
산림청은 부산광역시와 경기 수원시를 올해 숲길도시로 신규 인증했다고 밝혔습니다.
또 2023년 숲길도시 인증을 받아 두 해 만에 다시 심사한 대전시, 경기도 안양시 등 대도시 2곳과 광주 남구 등 중소도시 1곳은 전부 인증이 연장됐습니다.`,
			"new 부산광역시, new 경기 수원시, renewed 대전시:대도시, renewed 경기도 안양시:대도시, renewed 광주 남구:중소도시"},
		{"awards are topics", `# 대통령상에 여수시… 살기좋은도시 다섯 곳
국토교통부는 ‘살기좋은도시’ 심사를 마치고 여수시 등 5개 도시를 선정했다고 밝혔다.
대통령상은 전남 여수시, 국무총리상은 서울 노원구와 충남 공주시, 국토교통부장관상은 대전 서구, 제주 서귀포시가 차지했다.`,
			"new 여수시, new 전남 여수시/대통령상, new 서울 노원구/국무총리상, new 충남 공주시/국무총리상, new 대전 서구/국토교통부장관상, new 제주 서귀포시/국토교통부장관상"},
		{"awards by ministry, one or more each", `# ‘맑은고을’ 4곳 선정
환경부는 맑은고을 4곳을 선정했다. 국무총리상은 수성구(대구)가, 환경부 장관상은 종로구(서울), 괴산군(충북), 영덕군(경북)이 각각 선정됐다.`,
			"new 수성구(대구)/국무총리상, new 종로구(서울)/환경부 장관상, new 괴산군(충북)/환경부 장관상, new 영덕군(경북)/환경부 장관상"},
		{"awards that fell to them", `# ‘맑은고을’ 3곳 선정
환경부는 맑은고을 3곳을 선정했다. 최우수상은 오산시에, 우수상은 괴산군과 영덕군에 돌아갔다.`,
			"new 오산시/최우수상, new 괴산군/우수상, new 영덕군/우수상"},
		{"a province of the title for one of its places", `# 정선·충북·홍성, 선도투자지구 선정
강원 정선과 충북 괴산, 충남 홍성이 선도투자지구에 선정됐다.`,
			"new 정선, new 홍성, new 강원 정선, new 충북 괴산, new 충남 홍성"},
		{"a province named for itself", `# 정선·충북, 선도투자지구 선정
강원 정선과 충북이 선도투자지구에 선정됐다. 충북 괴산은 지난해 선도투자지구로 선정됐다.`,
			"new 충북, new 강원 정선"},
		{"the only name of the title is a province of those told", `# 충북에 제3호 숲산업특구 지정
산림청은 충북 제천·괴산·단양을 제3호 숲산업특구로 지정했다고 밝혔다.`,
			"new 충북 제천+1, new 충북 괴산+1, new 충북 단양+1"},
		{"the only name of the title is told for itself", `# 충북에 숲산업특구 지정
산림청은 충청북도를 숲산업특구로 지정했다고 밝혔다. 충북 괴산은 지난해 숲산업특구로 지정됐다.`,
			"new 충북, new 충청북도"},
		{"every group has its grade", `# 빗물도시 다섯 곳 선정
환경부는 빗물도시로 최우수 1곳(경북 상주시), 우수 2곳(전남 나주시, 경남 밀양시), 장려 2곳(인천 계양구, 충남 서산시)을 선정했다고 밝혔다.`,
			"new 경북 상주시/최우수, new 전남 나주시/우수, new 경남 밀양시/우수, new 인천 계양구/장려, new 충남 서산시/장려"},
		{"names glued to what they belong to", `# 수소버스 시범운행지구 5곳 지정
올해 시범운행지구로 경기파주, 광명소하, 전북익산, 구미산동, 부산사상 등 5곳이 지정되었다.`,
			"new 경기파주, new 경기 광명, new 전북익산, new 구미, new 부산사상"},
		{"two nouns before one verb", `# 놀이특구 2곳 신규 지정
중소벤처기업부는 강원 양구군 등 2개 특구를 놀이특구로 신규 지정했다. 전남 곡성군 등 4개 특구의 구역 변경과 3개 특구의 해제도 승인했다.`,
			"new 강원 양구군, changed 전남 곡성군"},
		{"the title counts groups", `# 수소마을 세 곳 지정
산업통상자원부는 수소마을로 경주·포항, 전북 익산시, 진주-사천-남해를 지정했다.`,
			"new 경주+2, new 포항+2, new 전북 익산시, new 진주+1, new 사천+1, new 남해+1"},
		{"grades right before places", `# 물결도시 네 곳 선정
행정안전부는 물결도시로 대상 강원 양양군, 최우수 충남 보령시, 우수 경북 포항시·전남 완도군을 선정했다.`,
			"new 강원 양양군/대상, new 충남 보령시/최우수, new 경북 포항시/우수, new 전남 완도군/우수"},
		{"grades as topics of one verb", `# 물결도시 네 곳 선정
행정안전부는 물결도시 네 곳을 선정했다. 대상은 세종시, 최우수상은 경기 하남시와 전북 정읍시, 우수상은 대구 서구가 받았다.`,
			"new 세종시/대상, new 경기 하남시/최우수상, new 전북 정읍시/최우수상, new 대구 서구/우수상"},
		{"where a service is in use", `# 스마트도시 서비스 인증 2건 발표
국토교통부는 스마트도시 서비스 2건을 신규로 인증한다고 밝혔다.
 ① 「밤길 안내 서비스」 - ㈜등불, 적용 지역: 경기 의왕시
 ② 「물길 알림 서비스」 - ㈜여울, 적용 지역: 세종특별자치시`, "new 밤길 안내 서비스, new 물길 알림 서비스"},
		{"places where services are tried", `# 스마트도시 서비스 실증 대상지 선정
국토교통부는 스마트도시 서비스 실증 대상지로 경기 부천시와 대구 수성구를 선정했다고 밝혔다.`, "new 경기 부천시, new 대구 수성구"},
		{"once more after a look at holders", `# 숲길도시 인증 결과
산림청은 지난 2020년에 인증된 경남 김해시와 울산 남구 2곳이 재심사를 거쳐 다시 숲길도시 인증(재인증)을 받았다고 밝혔다.`,
			"renewed 경남 김해시, renewed 울산 남구"},
		{"given back of their own accord", `# 숲길도시 2곳 지정
산림청은 경기 오산시, 전북 무주군 2곳을 숲길도시로 지정했다.
한편 강원 정선군 1곳은 지정을 스스로 반납했다.`, "new 경기 오산시, new 전북 무주군, revoked 강원 정선군"},
		{"who came before is not told after its number", `# 숲길도시 2곳 재지정
산림청은 숲길도시 2곳을 재지정하였다.
한편 2019년에는 경북 구미시, 대구 남구 등 7곳이 숲길도시로 지정된 바 있다.
지난해 지정된 강원 영월군과 전북 부안군은 이번 심사 대상이 아니다.`, ""},
		{"a misprint that begins like its province", `# 숲길도시 3곳 지정
산림청은 평창군(강원), 부산진국(부산), 사상구(부산) 3개 지자체를 숲길도시로 지정했다.`, "new 평창군(강원), new 부산진국(부산), new 사상구(부산)"},
		{"classes as topics, the first with one name", `# 숲길도시 3곳 지정
산림청은 숲길도시로 3곳을 지정했다.
도심형에는 강원도가, 농촌형에는 경기 오산시, 전북 무주군이 이름을 올렸다.`, "new 강원도:도심형, new 경기 오산시:농촌형, new 전북 무주군:농촌형"},
		{"once more after years is new", `# 숲길도시 인증 결과
산림청은 경남 김해시와 울산 남구가 십 년 만에 다시 숲길도시로 인증됐다고 밝혔다.`, "new 경남 김해시, new 울산 남구"},
		{"zones by their own names", `# 지역놀이특구 3곳 신규 지정
중소기업청은 지역놀이특구 5곳의 안건을 심의했다고 밝혔다.
이번에 신규로 지정된 지역놀이특구는 ▲무주 반딧불특구 ▲하동 찻잎특구 ▲군포 책마을특구 3개이며, 계획을 변경한 지역놀이특구는 ▲단양 석회특구 ▲영덕 대게특구 2개 특구다.`,
			"new 무주, new 하동, new 군포, changed 단양, changed 영덕"},
		{"a zone called by no place among others", `# 놀이특구 세 곳 지정
한강 물길 특구, 대전 별빛 특구, 구리 갈대 특구 등 3곳을 놀이특구로 신규 지정했다.`, ""},
		{"dots within the names of zones", `# 놀이특구 네 곳 지정
보성 차밭특구, 울진 바다풀·온천특구, 성북 책특구, 함양 산삼특구 등 4곳을 놀이특구로 지정했다.`,
			"new 보성, new 울진, new 성북, new 함양"},
		{"places that get ready for a programme", `# 스마트도시 인증 상담 지자체 2곳
국토교통부는 스마트도시 인증을 준비하는 지자체를 돕는 상담 사업에 충북 청주시와 경북 포항시를 선정했다고 밝혔다.`, ""},
		{"a type before the short name is another programme", `# 거점형 스마트도시 선정
국토교통부는 거점형 스마트도시로 울산광역시와 경기 고양시를 선정했다고 밝혔다.`, "new 울산광역시, new 경기 고양시"},
		{"a count with its status right behind", `# 수소버스 시범운행지구 확정
국토교통부는 수소버스 시범운행지구로 군산시 1개 신규 지구와 기존 호남권(전남·광주) 지구 연장인 목포시를 확정하였다.`,
			"new 군산시, renewed 목포시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestSaidOtherwise: programmes, kinds and lists of releases that nobody here
// had seen.
func TestSaidOtherwise(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"classes of a contest", `# 자치 우수도시 8곳 선정
□ 행정안전부는 올해의 자치 우수도시로 6곳을 선정하였다.
 ㅇ 선정된 곳은 광역 부문 대구·경북, 시 부문 춘천·김천, 군 부문 완주·함평이다.`,
			"new 대구:광역, new 경북:광역, new 춘천:시, new 김천:시, new 완주:군, new 함평:군"},
		{"bare names end as an object", `# 안심도시 7곳 지정
행정안전부는 안심도시로 대전 동·대덕구, 울산 중·남·북구, 충북 제천·음성을 지정했다.`,
			"new 대전 동구, new 대전 대덕구, new 울산 중구, new 울산 남구, new 울산 북구, new 충북 제천, new 충북 음성"},
		{"joined bare names beside a whole one", `# 수소도시 세 곳 지정
산업통상자원부는 수소도시로 전주·완주, 충남 보령시, 통영-거제-고성을 지정한다고 밝혔다.`,
			"new 전주+2, new 완주+2, new 충남 보령시, new 통영+1, new 거제+1, new 고성+1"},
		{"members of a network", `# 고령친화도시 2곳 지정
보건복지부는 고령친화도시로 경기 오산시, 전북 무주군을 지정했다.
국제네트워크에는 서울특별시, 수원시 등 50여 곳이 가입해 있으며, 이번 지정은 이와 별개이다.`,
			"new 경기 오산시, new 전북 무주군"},
		{"modifiers before the names of a topic", `# 친화도시 재지정
여성가족부는 친화도시 6개 지역을 재지정했다.
재지정된 곳은 2단계(6~10년차)를 시작하는 대전 중구, 강원 삼척시와 3단계(11~15년차)를 맞는 경기 광주시, 경북 문경시이다.`,
			"renewed 대전 중구, renewed 강원 삼척시, renewed 경기 광주시, renewed 경북 문경시"},
		{"zones by their place, and one that gave back", `# 규제특구 두 곳 새로 지정
중소벤처기업부는 규제특구 2곳을 새로 지정했다고 밝혔다.
기존 특구 가운데 충북 그린수소산업 특구는 구역을 넓히는 계획 변경이 승인되었고, 실증이 끝난 세종 자율주행 특구는 지정이 해제되었다.
경기 부천시는 재지정을 신청하지 않고 지정을 반납하였다.`,
			"changed 충북, revoked 세종, revoked 경기 부천시"},
		{"classes in brackets first, glued", `# 친화도시 5곳 인증
행정안전부는 친화도시 5곳을 인증했다.
* (대도시) 경기 용인시·화성시, 충남 천안시(중소도시) 서울 노원·마포구`,
			"new 경기 용인시:대도시, new 경기 화성시:대도시, new 충남 천안시:대도시, new 서울 노원구:중소도시, new 서울 마포구:중소도시"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestKindByLead: what the first sentence does tells the kind, whoever was
// certified before.
func TestKindByLead(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`# 안전도시 한자리에… 제4회 안전도시 한국대회 개막
행정안전부는 26일부터 이틀간 창원에서 ‘제4회 안전도시 한국대회’를 개최한다.
이번 대회에는 안전도시로 공인받은 수원특례시, 경기 과천시 등 28개 도시가 참가한다.`, "event"},
		{`# 숲길도시를 찾아서
산림청은 2026년 숲길도시를 3월 31일까지 공모한다고 밝혔다.
지난해에는 경기 오산시, 전북 무주군이 숲길도시로 선정되었다.`, "announcement"},
		{`# 숲길도시 신규 지정 5개 지자체에 현판 수여
산림청은 16일 협약식을 열고 지난해 12월 신규 지정된 경기 오산시, 전북 무주군 등 2개 지자체에 현판을 수여했다.`, "event"},
		{`# 산림청, 숲길도시위원회 개최
산림청은 숲길도시위원회를 개최했다.
위원회는 경기 오산시, 전북 무주군을 숲길도시로 신규 지정했다.`, "result"},
	} {
		if got := string(Read(written(c.in), "").Header.Kind); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestProgrammeApart: a longer name in quotes is no programme with an id of its
// own, a head alone stands for the longer name, days and verbs are no part.
func TestProgrammeApart(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{`# 거점도시 두 곳 확정
국토교통부는 ‘지역거점 스마트시티’로 경기 오산시, 전북 무주군 등 2곳을 최종 선정하였다.`, "지역거점스마트시티"},
		{`# 수소버스 달리는 곳… 시범운행지구 2곳 신규 지정
국토교통부는 수소버스 시범운행지구 위원회를 열어 시범운행지구로 경기 오산시, 전북 무주군 2곳을 신규 지정하였다.
이 수소버스 시범운행지구는 내년부터 운영된다.`, "수소버스시범운행지구"},
		{`# 신기술 실증할 규제특구 두 곳 새로 지정
중소벤처기업부는 15일 규제특구 2곳(경기 오산시, 전북 무주군)을 새로 지정했다.`, "규제특구"},
		{`# 선도도시 발표
환경부는 24일 탄소중립 선도도시로 경기 오산시, 전북 무주군을 선정했다.`, "탄소중립선도도시"},
		{`# 배움누리도시 선정
대구 서구와 경북 예천군이 교육부 배움누리도시로 새롭게 선정됐다.`, "배움누리도시"},
	} {
		for _, d := range Read(written(c.in), "").Decisions {
			if d.Scheme.ID != c.want {
				t.Errorf("%s\n   got  %s\n   want %s", c.in, d.Scheme.ID, c.want)
			}
		}
	}
}

// TestSaidEarlier: what went before, answers to newspapers and laws give
// neither holders nor programmes.
func TestSaidEarlier(t *testing.T) {
	for _, c := range []struct{ name, in, id, want string }{
		{"앞서", `보도시점 배포 즉시 배포 2016. 5. 19.(목)
# 2018년 올해의 나들이도시, 옹진·단양 선정
□ 문화체육관광부는 ‘2018년 올해의나들이도시’로 인천 옹진군, 충북 단양군 등 2개 도시를 선정하였다.
 ㅇ 올해의 나들이도시는 작은 도시를 알리는 사업으로, 뽑힌 도시는 3년 동안 지원을 받는다.
 ㅇ 앞서 ‘2016년 올해의 나들이도시’로는 보성군·거제시가, ‘2017년 올해의 나들이도시’로는 삼척시, 청도군이 뽑혀 손님을 맞고 있다.`,
			"올해의나들이도시", "new 옹진, new 단양, new 인천 옹진군, new 충북 단양군"},
		{"a law is no programme", `보도시점 배포 즉시 배포 2024. 6. 20.(목)
# 기회특구 첫 지정
산업통상자원부는 「지방균형법」에 따라 이번에 처음으로 경기 오산시, 전북 무주군을 기회특구로 지정했다.`,
			"기회특구", "new 경기 오산시, new 전북 무주군"},
		{"what was meant, without its target", `보도시점 배포 즉시 배포 2023. 7. 6.(목)
# 2023년 농촌협약 대상 2개 시·군 선정
농림축산식품부는 올해 농촌협약 대상 시·군으로 경기 오산시, 전북 무주군 등 2곳을 선정했다.`,
			"농촌협약", "new 경기 오산시, new 전북 무주군"},
	} {
		got := saidOf(c.in)
		for _, d := range Read(written(c.in), "").Decisions {
			if d.Scheme.ID != c.id {
				t.Errorf("%s: programme %s, want %s", c.name, d.Scheme.ID, c.id)
			}
		}
		if got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
	answer := `# 숲길도시 인증은 엄정하게 이루어지고 있습니다
< 보도내용(○○일보, 2. 10.) >
◈ 지난해 경기 고양시, 서울 동대문구가 숲길도시 신규 인증을 받았고, 7곳은 모두 인증이 연장되었다.`
	if got := Read(written(answer), "").Header.Kind; got != "correction" {
		t.Errorf("an answer to a newspaper is of kind %s", got)
	}
}

// TestSaidTopics: a province that is topic of its places holds for them, under a
// label and with names that are not its own.
func TestSaidTopics(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"under a status", `# 숲길도시 지정 결과
□ 산림청은 올해 숲길도시로 2곳을 새로 지정하고, 3곳을 재지정했다고 밝혔다.
 ○ 경기 오산시, 경기 군포시
 ○ 재지정 : 경북의 울릉군·영주시, 서울의 송파구`,
			"new 경기 오산시, new 경기 군포시, renewed 경북 울릉군, renewed 경북 영주시, renewed 서울 송파구"},
		{"of another province", `# 숲길도시 2곳 지정
산림청은 강원의 광진구, 경북의 청도군 등 2곳을 숲길도시로 지정했다.`,
			"new 광진구, new 경북 청도군"},
		{"경기 is the province", `# 숲길도시 3곳 지정
산림청은 경기에서는 과천시·광주시, 경남에서는 합천군 등 3곳을 숲길도시로 지정했다.`,
			"new 경기 과천시, new 경기 광주시, new 경남 합천군"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}
