package normalize

import (
	"slices"
	"testing"

	"injeung/extract/doc"
	"injeung/extract/release"
	"injeung/schema"
)

func TestDaysOfARelease(t *testing.T) {
	for _, c := range []struct {
		name                    string
		released, embargo       string
		posted, file            string
		origin                  schema.Origin
		on, online, print, edit string
	}{
		{name: "two editions in one line", released: "2024. 11. 25.(월)", embargo: "2024. 11. 25.(월) 11:00 이후(11. 26.(화) 조간)",
			on: "2024-11-25", online: "2024-11-25T02:00:00Z", print: "2024-11-26", edit: "morning"},
		{name: "a sentence and a note", released: "2022. 9. 29.(목)", embargo: "2022년 9월 30일(금) 조간부터 보도하여 주시기 바랍니다. ※ 통신‧방송‧인터넷은 9. 29.(목) 11:00 이후 보도 가능",
			on: "2022-09-29", online: "2022-09-29T02:00:00Z", print: "2022-09-30", edit: "morning"},
		{name: "the paper of a weekday", released: "2026. 4. 10.(금)", embargo: "2026. 4. 12.(일) 12:00 (월요일 조간)",
			on: "2026-04-10", online: "2026-04-12T03:00:00Z", print: "2026-04-13", edit: "morning"},
		{name: "the paper of the same weekday", released: "2026. 4. 9.(목)", embargo: "2026. 4. 10.(금) 05:30 (금요일 조간)",
			on: "2026-04-09", online: "2026-04-09T20:30:00Z", print: "2026-04-10", edit: "morning"},
		{name: "the evening paper of the same weekday", released: "2026. 4. 10.(금)", embargo: "2026. 4. 10.(금) 11:30 (금요일자 석간)",
			on: "2026-04-10", online: "2026-04-10T02:30:00Z", print: "2026-04-10", edit: "evening"},
		{name: "the paper of a bare day", released: "2026. 3. 30.(월)", embargo: "2026. 3. 30. 12:00(3. 31. 조간)", on: "2026-03-30", online: "2026-03-30T03:00:00Z", print: "2026-03-31", edit: "morning"},
		{name: "a bare day of the next year", released: "2025. 12. 30.(화)", embargo: "(1. 2. 조간)", on: "2025-12-30", print: "2026-01-02", edit: "morning"},
		{name: "free on arrival", released: "2026. 5. 7.(목)", embargo: "배포 즉시", on: "2026-05-07"},
		{name: "no day of release", embargo: "2023. 3. 7.(화) 석간", on: "2023-03-07", print: "2023-03-07", edit: "evening"},
		{name: "posted", posted: "2021년 9월 8일", origin: schema.Repost, on: "2021-09-08"},
		{name: "file name only", file: "231228(조간)_열_곳_인증(도시경제과).pdf", on: "2023-12-28", print: "2023-12-28", edit: "morning"},
		{name: "no day of the calendar", released: "2023. 2. 30."},
	} {
		t.Run(c.name, func(t *testing.T) {
			p := &paper{}
			f := p.house("인증", c.released)
			f.Header.Embargo, f.Header.Posted, f.Header.FileName = p.said(c.embargo), p.said(c.posted), p.said(c.file)
			if c.origin != "" {
				f.Header.Origin = c.origin
			}
			d := read("a.pdf", f)
			sound(t, Merge([]*Draft{d}))
			r := d.Releases[0]
			got := [4]string{}
			if r.ReleasedOn != nil {
				got[0] = r.ReleasedOn.String()
			}
			if r.EmbargoOnlineAt != nil {
				got[1] = r.EmbargoOnlineAt.String()
			}
			if r.EmbargoPrintOn != nil {
				got[2] = r.EmbargoPrintOn.String()
			}
			got[3] = string(value(r.Edition))
			if want := [4]string{c.on, c.online, c.print, c.edit}; got != want {
				t.Errorf("got %q, want %q", got, want)
			}
			if bad := slices.Contains(codes(d.Issues), badDate); bad != (c.released == "2023. 2. 30.") {
				t.Errorf("issues %v", d.Issues)
			}
		})
	}
}

func TestRetellingIsDatedByItsWords(t *testing.T) {
	p := &paper{}
	f := p.house("인증", "")
	f.Header.Origin, f.Header.Posted = schema.Rewrite, p.said("2025. 11. 26.")
	d := p.cities(release.InBody, schema.New, "", "여수시")
	d.Words = p.text("국토교통부는 2025년 11월 24일 여수시를 스마트도시로 인증했다. 접수는 2025년 3월 2일에 시작됐다.")
	f.Decisions = []release.Decision{d}
	if r := read("a.html", f).Releases[0]; r.ReleasedOn.String() != "2025-11-24" {
		t.Errorf("released on %v", r.ReleasedOn)
	}
}

func TestFileNameStandsIn(t *testing.T) {
	p := &paper{}
	f := p.house("", "")
	f.Header.FileName = p.said("251125(조간)_여수_등_세_곳_인증(도시경제과).pdf")
	r := read("a.html", f).Releases[0]
	if *r.Title != "여수 등 세 곳 인증" || *r.Division != "도시경제과" || *r.OriginalName != "251125(조간)_여수_등_세_곳_인증(도시경제과).pdf" {
		t.Errorf("title %q, division %q, name %q", *r.Title, *r.Division, *r.OriginalName)
	}
	f.Header.FileName = release.Value{Words: doc.Text{S: "2024-smart-city.pdf"}}
	if r := read("b.html", f).Releases[0]; r.Title != nil || r.OriginalName != nil {
		t.Errorf("a plain file name gave title %v and original name %v", r.Title, r.OriginalName)
	}
}

func TestNoRelease(t *testing.T) {
	p := &paper{}
	f := &release.Facts{Header: release.Header{Title: p.said("찾을 수 없는 페이지"), Kind: schema.Other}}
	if got := codes(read("a.html", f).Issues); !slices.Contains(got, noRelease) {
		t.Errorf("issues %v", got)
	}
	f.Header.Agency, f.Header.Released = p.said("국토교통부"), p.said("2024. 11. 25.")
	if got := codes(read("a.html", f).Issues); slices.Contains(got, noRelease) {
		t.Errorf("issues %v", got)
	}
}

func TestContactsAreClosedUp(t *testing.T) {
	p := &paper{}
	f := p.house("인증", "2024. 11. 25.")
	f.Header.Contacts = []release.Contact{{Role: p.said("책임자"), Rank: p.said("과  장"), Name: p.said("홍 길 동"), Phone: p.said("044-201-0000")}, {}}
	r := read("a.pdf", f).Releases[0]
	if len(r.Contacts) != 1 || *r.Contacts[0].Rank != "과장" || *r.Contacts[0].Name != "홍길동" {
		t.Errorf("contacts %+v", r.Contacts)
	}
}
