package release

import (
	"testing"

	"injeung/extract/doc"
	"injeung/schema"
)

// TestBylines reads the date of a line that names only who gave it out and
// when, and leaves the dates of lines that say more.
func TestBylines(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{"환경부 보도자료 2022.5.9.", "2022.5.9."},
		{"2021. 10. 6.(수) 배포", "2021. 10. 6.(수)"},
		{"보도자료 | 2022-05-09 | 환경부", "2022-05-09"},
		{"보도자료 / 2022-05-09 / 환경부 물환경정책과", "2022-05-09"},
		{"(2022. 5. 9. 월)", "2022. 5. 9."},
		{"배포: 2022년 5월 9일(월)", "2022년 5월 9일(월)"},
		{"국토교통부 대변인실, 2022. 5. 9.(월) 14:00", "2022. 5. 9.(월)"},
		{"산림청 (2022. 5. 9.)", "2022. 5. 9."},
		{"[보도 참고자료] 2022년 5월 9일 환경부", "2022년 5월 9일"},
		{"2022. 5. 9.(월) 안성시 맑은물정책과", "2022. 5. 9.(월)"},
		{"안성시 2022. 5. 9.", ""},
		{"숲길 걷기 주간 2022. 5. 9.", ""},
		{"2022. 5. 9. ~ 2022. 6. 30. 환경부", ""},
		{"2022. 5. 9.까지 환경부", ""},
		{"일시: 2022. 5. 9.(월) 14:00", ""},
		{"보도시점 2022. 5. 9.(월) 조간", ""},
	} {
		doc := written("# 맑은물 마을 네 곳 뽑혀\n" + c.line + "\n환경부는 올해 맑은물 마을로 네 곳을 뽑았다고 밝혔다. 마을마다 물길을 손본다.")
		if got := Read(doc, "").Header.Released.Words.S; got != c.want {
			t.Errorf("%q: released %q, want %q", c.line, got, c.want)
		}
	}
}

// TestPageLines reads the day a page was posted where the page tells of itself.
func TestPageLines(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{"2022년 5월 9일 · 읽는 시간 3분", "2022년 5월 9일"},
		{"2022.05.09 / 조회 412", "2022.05.09"},
		{"2022-05-09 · 나물결 기자", "2022-05-09"},
		{"2022년 5월 9일 · 부산 물빛회관", ""},
		{"2022년 5월 9일 조회 모임", ""},
	} {
		doc := written("# 맑은물 마을 네 곳 뽑혀\n" + c.line + "\n환경부는 올해 맑은물 마을로 네 곳을 뽑았다고 밝혔다. 마을마다 물길을 손본다.")
		if got := Read(doc, "").Header.Posted.Words.S; got != c.want {
			t.Errorf("%q: posted %q, want %q", c.line, got, c.want)
		}
	}
}

// TestBylineOfTheBodyIsNone leaves a date that stands after the text begins.
func TestBylineOfTheBodyIsNone(t *testing.T) {
	doc := written("# 맑은물 마을 네 곳 뽑혀\n환경부는 올해 맑은물 마을로 네 곳을 뽑았다고 밝혔다. 마을마다 물길을 손본다.\n환경부 발표 2019. 3. 4.")
	if got := Read(doc, "").Header.Released.Words.S; got != "" {
		t.Errorf("released %q out of the body", got)
	}
}

// TestKindsOfTitles parts what invites to an event from what calls for
// applications.
func TestKindsOfTitles(t *testing.T) {
	for _, c := range []struct {
		title string
		want  schema.Kind
	}{
		{"[초대] 맑은물 마을 나눔 마당", schema.Event},
		{"[초청] 맑은물 마을 인증 접수 안내의 날", schema.Event},
		{"맑은물 마을 기념의 날에 여러분을 초대합니다", schema.Event},
		{"맑은물 마을 인증 설명회 17일 부산에서", schema.Event},
		{"장관, 맑은물 마을 한마당 참석", schema.Event},
		{"맑은물 마을 잔치 다음 주 열린다", schema.Event},
		{"맑은물 마을 20곳, 한자리에 모인다", schema.Event},
		{"장관, 맑은물 마을 지자체장과 오찬", schema.Event},
		{"맑은물 마을 태백시, 방문객 10만 명 넘어", schema.Other},
		{"맑은물 마을 참여 지자체 모집", schema.Announcement},
		{"맑은물 마을 공모 설명회 안내", schema.Announcement},
		{"맑은물 마을 인증 신청 접수", schema.Announcement},
		{"맑은물 마을 공모", schema.Announcement},
	} {
		doc := written("# " + c.title + "\n2022. 5. 9. 환경부\n환경부는 물길을 돌보는 이웃의 이야기를 한자리에서 들려준다. 자리는 넉넉하다.")
		if got := Read(doc, "").Header.Kind; got != c.want {
			t.Errorf("%q: kind %s, want %s", c.title, got, c.want)
		}
	}
}

// TestHeadTables reads the header tables of ministries: a cell with the day and 배포,
// an office under its bare label, an embargo in English.
func TestHeadTables(t *testing.T) {
	for _, c := range []struct{ in, released, division, embargo string }{
		{"2022. 5. 9.(월) 배포 | 담당부서 : 물환경정책과 | 과장 나물결(044-201-0001)", "2022. 5. 9.(월)", "물환경정책과", ""},
		{"배포일 | 2022. 5. 9. | 부서 | 물환경정책과 | 전화 | 044-201-0001", "2022. 5. 9.", "물환경정책과", ""},
		{"Embargo: 2022. 5. 10.(화) 06:00 이후\n배포일시: 2022. 5. 9.(월) 17:00", "2022. 5. 9.(월)", "", "2022. 5. 10.(화) 06:00 이후"},
		{"보도: 2022. 5. 10.(화) 조간\n제공일: 2022. 5. 9.(월)", "2022. 5. 9.(월)", "", "2022. 5. 10.(화) 조간"},
		{"환경부 보도자료 / 2022년 5월 9일(월) 배포 / 자료 6매(붙임 2매)", "2022년 5월 9일(월)", "", ""},
	} {
		h := Read(written(c.in+"\n# 맑은물 마을 네 곳 뽑혀\n환경부는 올해 맑은물 마을로 네 곳을 뽑았다고 밝혔다. 마을마다 물길을 손본다."), "").Header
		if h.Released.Words.S != c.released || h.Division.Words.S != c.division || h.Embargo.Words.S != c.embargo || h.Title.Words.S != "맑은물 마을 네 곳 뽑혀" {
			t.Errorf("%q: title %q released %q division %q embargo %q", c.in, h.Title.Words.S, h.Released.Words.S, h.Division.Words.S, h.Embargo.Words.S)
		}
	}
}

// TestSentBeside reads the day beside who wrote a text, and takes such a line for no title.
func TestSentBeside(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{"승인 2022-05-09 16:30 · 지면 2면 · 한물결 기자", "2022-05-09"},
		{"한물결 기자 2022-05-09 11:15", "2022-05-09"},
		{"입력 2022-05-09 11:20 수정 2022-05-10 11:48", "2022-05-09"},
		{"등록 2022.5.9 15:20 · 기자 한물결", "2022.5.9"},
		{"공모 등록 2022. 5. 9.까지 받는다.", ""},
	} {
		doc := written("# 맑은물 마을 네 곳 뽑혀\n" + c.line + "\n환경부는 올해 맑은물 마을로 네 곳을 뽑았다고 밝혔다. 마을마다 물길을 손본다.")
		h := Read(doc, "").Header
		if got := h.Posted.Words.S; got != c.want {
			t.Errorf("%q: posted %q, want %q", c.line, got, c.want)
		}
		if len(h.Subtitles) > 0 && c.want != "" {
			t.Errorf("%q is taken for a subtitle", c.line)
		}
	}
}

// TestFieldsBelowSubtitles: the day at the end of the fields of who answers, below subtitles that look like the begin of the text.
func TestFieldsBelowSubtitles(t *testing.T) {
	in := written("# 맑은물 마을 네 곳 뽑혀\n○ ‘맑은물 마을’ 공모 결과 발표, 9곳 중 4곳 선정\n○ 4개 영역을 심사해 80점 이상만 통과\n담당부서 : 물길과 과장 한물결 031-800-0001 등록 2022.05.09 07:00:00\n환경부는 올해 맑은물 마을로 네 곳을 뽑았다고 9일 밝혔다. 마을마다 물길을 손본다.")
	if got := Read(in, "").Header.Posted.Words.S; got != "2022.05.09" {
		t.Errorf("posted %q", got)
	}
}

// TestFreeAtOnceWithTime keeps the time in the bracket behind 배포 즉시 with the embargo.
func TestFreeAtOnceWithTime(t *testing.T) {
	for line, want := range map[string]string{
		"보도시점 배포 즉시 (2022. 5. 9.(월) 16:30) / 배포 2022. 5. 9.(월)": "배포 즉시 (2022. 5. 9.(월) 16:30)",
		"보도시점 : 배포 즉시(5. 9.(월) 16시) / 배포 : 2022. 5. 9.(월)":      "배포 즉시(5. 9.(월) 16시)",
		"보도시점 배포 즉시 / 배포 2022. 5. 9.(월)":                        "배포 즉시",
		"보도시점 배포 즉시 (물환경과, 온라인 게재 가능) / 배포 2022. 5. 9.(월)":      "배포 즉시",
	} {
		doc := written(line + "\n# 맑은물 마을 네 곳 뽑혀\n환경부는 올해 맑은물 마을로 네 곳을 뽑았다고 밝혔다. 마을마다 물길을 손본다.")
		if got := Read(doc, "").Header.Embargo.Words.S; got != want {
			t.Errorf("%q: embargo %q, want %q", line, got, want)
		}
	}
}

// TestPostedBesideOffice reads the day that the frame of a page sets beside the names of offices, however long they are.
func TestPostedBesideOffice(t *testing.T) {
	for _, c := range []struct{ line, want string }{
		{"등록 2022. 5. 9.(월) | 물길·숲길정책본부 맑은물관리과", "2022. 5. 9.(월)"},
		{"게시 2022-05-09 10:20 | 물관리정책실 맑은물생태과 담당자 견우진", "2022-05-09"},
		{"입력 : 2022.05.09. / 물관리실 물정책관 맑은물지원과", "2022.05.09."},
		{"작성 2022년 5월 9일 · 물관리정책실 물이용정책관 맑은물이용과", "2022년 5월 9일"},
		{"물길·숲길정책본부의 지난 소식 2022. 5. 9.(월) 맑은물관리과가 연 모임", ""},
		{"참가 신청 2022. 5. 9.(월) | 물길·숲길정책본부 맑은물관리과", ""},
	} {
		d := written("# 맑은물 마을 네 곳 뽑혀\n환경부는 올해 맑은물 마을로 네 곳을 뽑았다고 밝혔다. 마을마다 물길을 손본다.")
		d.Furniture = []doc.Block{{Text: doc.Printed(c.line, doc.Place{Node: "p"})}}
		if got := Read(d, "").Header.Posted.Words.S; got != c.want {
			t.Errorf("%q: posted %q, want %q", c.line, got, c.want)
		}
	}
}
