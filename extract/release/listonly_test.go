package release

import (
	"strings"
	"testing"
)

// TestListsAlone: sentences and lines that do nothing but name places belong to
// the decision told before them, and to none that was told of others.
func TestListsAlone(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"the sentence before counts", `# 갈대숲지역 3곳 지정
환경부는 갈대숲지역 3곳을 새로 지정했다고 5일 밝혔다. 경기 안산시 대부도, 전남 강진군 생태공원, 충남 서산시 등 3곳이다.`,
			"new 경기 안산시, new 전남 강진군, new 충남 서산시"},
		{"the sentence before names its status", `# 갈대숲지역 지정
환경부는 경기 안산시와 전남 강진군을 갈대숲지역으로 새로 지정했다고 5일 밝혔다.
평가를 통과해 재지정된 곳도 있어요. 충남 서산시 천수만, 경남 창원시 주남못 등 2곳입니다. 👏`,
			"new 경기 안산시, new 전남 강진군, renewed 충남 서산시, renewed 경남 창원시"},
		{"taken back", `# 갈대숲지역 지정 취소
환경부는 갈대숲지역 2곳의 지정을 취소했다고 밝혔다. 강원 고성군과 경남 고성군입니다.`,
			"revoked 강원 고성군, revoked 경남 고성군"},
		{"who they are", `# 갈대숲지역 두 곳 지정
환경부는 갈대숲지역 두 곳을 지정했다고 5일 밝혔다. 주인공은 바로 전북 고창군, 울산 울주군이에요.`,
			"new 전북 고창군, new 울산 울주군"},
		{"names under pictographs in a line", `# 갈대숲지역 두 곳 지정
환경부는 갈대숲지역 두 곳을 지정했다고 5일 밝혔다. 📍 전북 고창군 📍 울산 울주군`,
			"new 전북 고창군, new 울산 울주군"},
		{"those who were not chosen", `# 갈대숲지역 3곳 지정
환경부는 갈대숲지역 3곳을 지정했다. 탈락한 곳도 있다. 경기 안산시, 전남 강진군 등 3곳이다. 선정되지 못한 곳도 있다. 충남 서산시, 경남 창원시 등 3곳이다.`, ""},
		{"those of another year", `# 갈대숲지역 2곳 지정
환경부는 경기 안산시와 전남 강진군을 갈대숲지역으로 지정했다고 밝혔다.
지난해 지정된 곳도 있다. 충남 서산시, 경남 창원시 등 2곳이다.`, "new 경기 안산시, new 전남 강진군"},
		{"those that are visited", `# 갈대숲지역 2곳 지정
환경부는 경기 안산시와 전남 강진군을 갈대숲지역으로 지정했다고 밝혔다.
관광객이 많은 곳도 있다. 충남 서산시, 경남 창원시 등 2곳이다.`, "new 경기 안산시, new 전남 강진군"},
		{"those who applied", `# 갈대숲지역 3곳 지정
환경부는 갈대숲지역 3곳을 지정했다고 밝혔다. 올해 12곳이 신청했다. 충남 서산시, 경남 창원시 등 3곳입니다.`, ""},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestLinesOfPlaces: lines that tell of one place each, whatever they print beside
// its name, and the headings over them.
func TestLinesOfPlaces(t *testing.T) {
	const lead = "# 갈대숲지역 3곳 지정\n환경부는 갈대숲지역 3곳을 새로 지정했다고 5일 밝혔다.\n"
	const all = "new 경기 안산시, new 전남 강진군, new 충남 서산시"
	for _, c := range []struct{ name, in, want string }{
		{"sites under pictographs, told of between", lead + "갈대숲지역으로 지정된 곳을 만나 볼까요?\n✅ 경기 안산시 대부도\n해가 지는 모습이 아름다워요. 한 해 20만 명이 찾는 곳이에요.\n✅ 전남 강진군 생태공원\n✅ 충남 서산시 천수만", all},
		{"what each is known for", lead + "① 경기 안산시 대부도: 해가 지는 바다\n② 전남 강진군 생태공원 : 갈대 사잇길\n③ 충남 서산시: 새들의 하늘", all},
		{"the site before its place", lead + "1️⃣ 대부도 (경기 안산시)\n2️⃣ 생태공원 (전남 강진군)\n3️⃣ 천수만 (충남 서산시)", all},
		{"dashes", lead + " - 경기 안산시 – 해가 지는 바다\n - 전남 강진군 – 갈대 사잇길\n - 충남 서산시 – 새들의 하늘", all},
		{"what is held there", lead + "□ 지정된 곳에서는 행사가 이어진다.\n ○ 경기 안산시: 6월 걷기\n ○ 전남 강진군: 7월 달밤 산책\n ○ 충남 서산시: 10월 철새 축제", ""},
		{"fewer than are counted", lead + "① 경기 안산시 대부도: 해가 지는 바다\n② 전남 강진군 생태공원: 갈대 사잇길", ""},
		{"a short line that leads to names", `# 갈대숲지역 새로 지정
환경부는 갈대숲지역을 새로 지정했다고 5일 밝혔다.
새로 지정된 갈대숲지역
🌿 경기 안산시 대부도
바다가 보인다.
🌿 전남 강진군 생태공원
다시 지정된 갈대숲지역
🌿 충남 서산시 천수만
🌿 경남 창원시`, "new 경기 안산시, new 전남 강진군, renewed 충남 서산시, renewed 경남 창원시"},
		{"a short line that leads to those of earlier years", lead + `지난해 지정된 지역
▸ 강원 고성군
▸ 경남 고성군
올해 지정된 지역
▸ 경기 안산시
▸ 전남 강진군
▸ 충남 서산시`, all},
	} {
		if got := saidOf(c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestSitesInLists: what is certified in a place stands behind its name in many ways.
func TestSitesInLists(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"only some have one", "경기 안산시 대부도, 전남 강진군, 충남 서산시 천수만, 전북 고창군을", "new 경기 안산시, new 전남 강진군, new 충남 서산시, new 전북 고창군"},
		{"as their own", "경기 안산시의 대부도, 전남 강진군의 생태공원, 충남 서산시의 천수만을", "new 경기 안산시, new 전남 강진군, new 충남 서산시"},
		{"behind bare names", "안산 대부도, 강진 생태공원, 서산 천수만을", "new 안산, new 강진, new 서산"},
		{"two bare names are no row", "안산 대부도, 강진 생태공원을", ""},
	} {
		in := "# 갈대숲지역 지정\n환경부는 " + c.in + " 갈대숲지역으로 새로 지정했다고 5일 밝혔다."
		if got := saidOf(in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
	in := "# 갈대숲지역 지정\n환경부는 갈대숲지역을 지정했다고 밝혔다.\n안산 대부도, 강진 생태공원, 서산 천수만이 새로 이름을 올렸다."
	if got, want := saidOf(in), "new 안산, new 강진, new 서산"; got != want {
		t.Errorf("subjects: got %s, want %s", got, want)
	}
}

// TestListsLedByNothing: places that are listed and belong to no statement are told.
func TestListsLedByNothing(t *testing.T) {
	f := Read(written(`보도시점 배포 즉시 배포 2024. 3. 5.(화)
# 갈대숲지역 두 곳 지정
환경부는 경기 안산시와 전남 강진군을 갈대숲지역으로 지정했다고 5일 밝혔다.
이름난 데도 있다. 충남 서산시, 경남 창원시 등 2곳이다.`), "")
	got := ""
	for _, i := range f.Issues {
		if i.Code == "unread-places" {
			got = *i.Raw
		}
	}
	if !strings.Contains(got, "충남 서산시, 경남 창원시") {
		t.Errorf("no issue of the list, got %q of %v", got, f.Issues)
	}
}

// TestQuoteFirst: a sentence may begin with a quote that is no service.
func TestQuoteFirst(t *testing.T) {
	if got := saidOf("# 스마트도시 인증\n'돌담길 두 곳' 지정을 알립니다. 대전 서구, 울산 중구 등 2곳입니다."); got != "" {
		t.Errorf("got %s", got)
	}
}
