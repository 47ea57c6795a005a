package release

import (
	"testing"

	"injeung/extract/doc"
)

// TestEndingsAndUndoing: what a name is glued to, what is said of a place by a
// topic, and classes after their names.
func TestEndingsAndUndoing(t *testing.T) {
	for _, c := range []struct{ name, in, want string }{
		{"a name ends the sentence", "□ 새로 뽑힌 곳은 서울 도봉구, 부산 사하구, 충북 옥천군이에요.", "new 서울 도봉구, new 부산 사하구, new 충북 옥천군"},
		{"a name in short ends a clause", "□ 새로 뽑힌 곳은 서울 도봉구, 부산 사하구, 충북 옥천인데 모두 처음이다.", "new 서울 도봉구, new 부산 사하구, new 충북 옥천"},
		{"a 시 ends the sentence", "□ 새로 뽑힌 곳은 서울 도봉구, 부산 사하구, 경기 오산시다.", "new 서울 도봉구, new 부산 사하구, new 경기 오산시"},
		{"a 시 ends it kindly", "□ 새로 뽑힌 곳은 서울 도봉구, 부산 사하구, 경기 오산시예요.", "new 서울 도봉구, new 부산 사하구, new 경기 오산시"},
		{"the decision is the topic", "□ 산림청은 전북 무주군을 숲길도시로 신규 지정하였다.\n ○ 경기 오산시(2018년 지정)의 지정은 취소하였다.", "new 전북 무주군, revoked 경기 오산시"},
		{"in the second clause", "□ 산림청은 전북 무주군을 숲길도시로 신규 지정하고, 실적이 낮은 경기 오산시(2018년 지정)의 지정은 취소한다고 밝혔다.", "new 전북 무주군, revoked 경기 오산시"},
		{"a reason before the decision", "□ 산림청은 전북 무주군을 숲길도시로 신규 지정하였다.\n ○ 재지정 평가 대상이던 강원 정선군(2019년 지정)은 길 정비가 끝나지 않아 재지정을 1년간 유예하기로 하였다.", "new 전북 무주군, deferred 강원 정선군"},
		{"a class of a group after it", "□ 산림청은 올해 숲길도시로 경기 오산시(대도시)와 서울 도봉구, 전북 무주군(이상 중소도시)을 지정했다.", "new 경기 오산시:대도시, new 서울 도봉구:중소도시, new 전북 무주군:중소도시"},
		{"classes of two groups", "□ 산림청은 올해 숲길도시로 경기 오산시, 충북 옥천군(이상 도심형), 서울 도봉구, 전북 무주군(이상 산촌형)을 지정했다.", "new 경기 오산시:도심형, new 충북 옥천군:도심형, new 서울 도봉구:산촌형, new 전북 무주군:산촌형"},
		{"a rumour", "□ 산림청은 전북 무주군을 숲길도시로 지정하였다.\n ○ 숲길도시로 서울 도봉구가 선정됐다는 소문은 사실이 아니다.", "new 전북 무주군"},
	} {
		if got := saidOf("보도시점 배포 즉시 배포 2025. 3. 4.(화)\n# 숲길도시 지정\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.name, got, c.want)
		}
	}
}

// TestProvinceBeforeUnreadName: a 시·도 before a name that goes on in an unknown
// way is not the place meant.
func TestProvinceBeforeUnreadName(t *testing.T) {
	for _, c := range []struct{ in, want string }{
		{"□ 새로 뽑힌 곳은 서울 도봉구, 부산 사하구, 충북 옥천군이랑께.", "new 서울 도봉구, new 부산 사하구, new 충북 옥천군이랑께"},
	} {
		if got := saidOf("보도시점 배포 즉시 배포 2025. 3. 4.(화)\n# 숲길도시 지정\n□ 산림청은 숲길도시를 지정했다.\n" + c.in); got != c.want {
			t.Errorf("%s\n   got  %s\n   want %s", c.in, got, c.want)
		}
	}
}

// TestSumOfStatuses: numbers of statuses that do not make up their declared sum
// are told.
func TestSumOfStatuses(t *testing.T) {
	for in, want := range map[string]int{
		"올해 지정된 곳은 신규 2곳과 연장 1곳을 더해 총 5곳이다.":            1,
		"올해 지정된 곳은 신규 2곳과 연장 1곳을 더해 총 3곳이다.":            0,
		"올해 지정된 곳은 신규 지정 2곳, 재지정 4곳 등 총 7곳이다.":          1,
		"올해 신규 2곳을 지정해 지금까지 지정된 곳은 모두 9곳이다.":            0,
		"올해 신규 2곳을 지정하고 1곳을 연장해 숲길도시는 13곳을 더해 총 20곳이다.": 0,
	} {
		ctx := newContext(&doc.Document{}, "", &issues{})
		v := viewOf(doc.Printed(in, nodeOf(1)))
		ctx.newClause(v, 0, len(v.S), InBody, 0).decisions()
		got := 0
		for _, i := range ctx.issues.list {
			if i.Code == "count-mismatch" {
				got++
			}
		}
		if got != want {
			t.Errorf("%s: %d issues, want %d", in, got, want)
		}
	}
}

// TestUndecided: a place of which a decision was taken back far behind its name
// gives an issue where it gives no decision.
func TestUndecided(t *testing.T) {
	for in, want := range map[string]string{
		"강원 정선군은 길 정비와 안내판 설치, 쉼터 마련이 모두 늦어진 데다 주민 설명회도 제때 열리지 않아 심사 위원 전원의 뜻에 따라 자격을 취소하였다.": "unread-decision",
		"강원 정선군은 길 정비가 끝나지 않아 내년에 다시 심사한다.":                                                   "",
	} {
		ctx := newContext(&doc.Document{}, "", &issues{})
		v := viewOf(doc.Printed(in, nodeOf(1)))
		ctx.newClause(v, 0, len(v.S), InBody, 0).decisions()
		got := ""
		for _, i := range ctx.issues.list {
			got += i.Code
		}
		if got != want {
			t.Errorf("%s: %q, want %q", in, got, want)
		}
	}
}
