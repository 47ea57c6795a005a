package release

import "testing"

// TestNamesMissing: the names that a declared number lacks are those of the one sentence,
// run of lines or paragraph that has as many, in whatever words it tells of them.
func TestNamesMissing(t *testing.T) {
	const title = "보도시점 2025. 3. 4.(화) 12:00\n# 물빛도시 5곳 선정\n환경부는 올해 물빛도시 5곳을 선정했다고 밝혔다.\n"
	for _, c := range []struct{ name, in, want string }{
		{"a pair counts as one", title + "현판은 경기 여주, 강원 춘천, 전북 남원, 경남 밀양, 경북 상주·문경에 걸린다.",
			"new 경기 여주, new 강원 춘천, new 전북 남원, new 경남 밀양, new 경북 상주+1, new 경북 문경+1"},
		{"a name nobody knows counts", title + "현판은 경기 여주시, 강원 춘천시, 전북 새마루, 경남 밀양시, 경북 상주시에 걸린다.",
			"new 경기 여주시, new 강원 춘천시, new 전북 새마루, new 경남 밀양시, new 경북 상주시"},
		{"two sentences", title + "현판은 경기 여주시, 강원 춘천시, 전북 남원시에 걸린다. 경남 밀양시와 경북 상주시의 문 앞도 새로 단장한다.",
			"new 경기 여주시, new 강원 춘천시, new 전북 남원시, new 경남 밀양시, new 경북 상주시"},
		{"two paragraphs", title + "현판은 경기 여주시, 강원 춘천시, 전북 남원시에 걸린다.\n물길을 따라 걷는 길도 놓인다.\n경남 밀양시와 경북 상주시의 문 앞도 새로 단장한다.",
			"new 경기 여주시, new 강원 춘천시, new 전북 남원시, new 경남 밀양시, new 경북 상주시"},
		{"lines", title + "물을 아끼는 방법이 저마다 다르다.\n ㅇ 경기 여주시는 빗물을 모은다.\n ㅇ 강원 춘천시에서는 호수를 살핀다.\n ㅇ 전북 남원시가 물길을 연다.\n ㅇ 경남 밀양시의 못을 고친다.\n ㅇ 경북 상주시의 둑도 고친다.",
			"new 경기 여주시, new 강원 춘천시, new 전북 남원시, new 경남 밀양시, new 경북 상주시"},
		{"what lies in the places", "보도시점 2025. 3. 4.(화) 12:00\n# 물빛쉼터 5곳 선정\n환경부는 올해 물빛쉼터 5곳을 선정했다고 밝혔다.\n현판은 경기 여주의 가온못, 나루터, 강원 춘천의 다온섬, 라온길, 마루숲에 걸린다.",
			"new 경기 여주, new 강원 춘천"},
		{"the others told by name", title + "환경부는 경기 여주시, 강원 춘천시 등을 물빛도시로 선정했다.\n전북 남원시, 경남 밀양시, 경북 상주시의 문 앞도 새로 단장한다.",
			"new 경기 여주시, new 강원 춘천시, new 전북 남원시, new 경남 밀양시, new 경북 상주시"},
		{"more names than are missing", title + "환경부는 경기 여주시, 강원 춘천시 등을 물빛도시로 선정했다.\n전북 남원시, 경남 밀양시, 경북 상주시, 경북 문경시의 문 앞도 새로 단장한다.",
			"new 경기 여주시, new 강원 춘천시"},
		{"somebody speaks", title + "김가온 국장은 \"물이 맑은 경기 여주시, 강원 춘천시, 전북 남원시, 경남 밀양시, 경북 상주시를 눈여겨보자\"고 말했다.", ""},
		{"under a heading on earlier ones", title + "□ 지금까지 지정된 곳\n ㅇ 경기 여주시, 강원 춘천시, 전북 남원시, 경남 밀양시, 경북 상주시", ""},
		{"paragraphs that tell of each", title + "물은 어디서나 흐른다.\n여주시는 빗물을 모은다. 춘천시는 호수를 살피고, 남원시는 물길을 연다.\n밀양시는 못을 고친다.\n상주시는 둑을 고칠 계획이다.\n모두가 물을 아낀다.\n군산시의 물은 짜다.",
			"new 여주시, new 춘천시, new 남원시, new 밀양시, new 상주시"},
		{"a list of a sentence", title + "현판은 경기 여주시, 강원 춘천시, 전북 남원시, 경남 밀양시, 경북 상주시에 걸리고, 경남 사천시와 전남 나주시에는 물길이 놓인다.",
			"new 경기 여주시, new 강원 춘천시, new 전북 남원시, new 경남 밀양시, new 경북 상주시"},
		{"the number beside some of the names", title + "현판이 걸리는 곳은 경기 여주시, 강원 춘천시, 전북 남원시 등 5곳이다.",
			"new 경기 여주시, new 강원 춘천시, new 전북 남원시"},
		{"the programme by two names", "보도시점 2025. 3. 4.(화) 12:00\n# 물빛마을 지원사업 4곳 선정\n환경부는 물빛마을 가꾸기 사업 대상지 4곳을 선정했다고 밝혔다.\n현판은 경기 여주시, 강원 춘천시, 전북 남원시, 경남 밀양시에 걸린다.",
			"new 경기 여주시, new 강원 춘천시, new 전북 남원시, new 경남 밀양시"},
		{"places of one name", title + "현판은 부산 서구, 인천 서구, 대구 동구, 광주 동구, 대전 동구에 걸린다.",
			"new 부산 서구, new 인천 서구, new 대구 동구, new 광주 동구, new 대전 동구"},
		{"groups behind labels, after two of them", title + "물빛도시로 뽑힌 곳은 경남 밀양시, 경북 상주시 등 5곳으로 현판을 받는다.\n큰 곳(2) : (경남) 밀양시, (경북) 상주시\n작은 곳(3) : (경기) 여주시, (강원) 춘천시, (전북) 남원시",
			"new 경남 밀양시, new 경북 상주시, new 경남 밀양시:큰 곳, new 경북 상주시:큰 곳, new 경기 여주시:작은 곳, new 강원 춘천시:작은 곳, new 전북 남원시:작은 곳"},
		{"the rest of two", "보도시점 2025. 3. 4.(화) 12:00\n# 물빛도시 4곳 선정\n환경부는 경기 여주시, 강원 춘천시 등을 물빛도시로 선정했다.\n여기에 전북 남원시와 경남 밀양시가 함께한다.",
			"new 경기 여주시, new 강원 춘천시, new 전북 남원시, new 경남 밀양시"},
		{"two others", "보도시점 2025. 3. 4.(화) 12:00\n# 물빛도시 4곳 선정\n환경부는 경기 여주시, 강원 춘천시 등을 물빛도시로 선정했다.\n물이 맑기로는 전북 남원시와 경남 밀양시가 으뜸이다.",
			"new 경기 여주시, new 강원 춘천시"},
		{"what opens there", title + "경기 여주시, 강원 춘천시, 전북 남원시, 경남 밀양시, 경북 상주시에서는 물놀이가 열린다.", ""},
		{"where many go", title + "사람들이 많이 찾는 곳은 경기 여주시, 강원 춘천시, 전북 남원시, 경남 밀양시, 경북 상주시다.", ""},
		{"in an existing building", title + "기존 시설을 고쳐 쓰는 곳은 경기 여주시, 강원 춘천시, 전북 남원시, 경남 밀양시, 경북 상주시다.",
			"new 경기 여주시, new 강원 춘천시, new 전북 남원시, new 경남 밀양시, new 경북 상주시"},
		{"existing ones", title + "기존 도시는 경기 여주시, 강원 춘천시, 전북 남원시, 경남 밀양시, 경북 상주시다.", ""},
		{"those of another status", title + "해제를 앞둔 곳은 경기 여주시, 강원 춘천시, 전북 남원시, 경남 밀양시, 경북 상주시다.", ""},
		{"behind those who applied", title + "12곳이 신청했다. 경기 여주시, 강원 춘천시, 전북 남원시, 경남 밀양시, 경북 상주시다.", ""},
		{"a number in each 시·도", title + "강원·충남에는 각 2곳, 경북에는 1곳이 있다.", ""},
		{"what a holder does where", "보도시점 2025. 3. 4.(화) 12:00\n# 물빛지구 3곳 선정\n환경부는 물빛지구로 경기도, 강원도, 경상남도를 선정했다고 밝혔다.\n환경부는 물빛지구 6곳을 새로 지정했다고 밝혔다.\n경기도는 여주시에서 물을 모으고, 강원도는 춘천시에서 호수를 살피며, 경상남도는 밀양시에서 못을 고친다.",
			"new 경기도, new 강원도, new 경상남도"},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s:\ngot  %s\nwant %s", c.name, got, c.want)
		}
	}
}
