package main

import (
	"context"
	"fmt"
	"log/slog"
	"strings"
	"time"

	"github.com/schollz/progressbar/v3"

	"injeung/extract"
	"injeung/ingest"
	"injeung/ingest/ledger"
	"injeung/schema"
)

// night shows a nightly run as it goes on: bars on a terminal, plain lines
// otherwise, structured lines with --log-format json.
type night struct {
	p     *program
	log   *slog.Logger // nil for text
	quiet bool
	bar   *progressbar.ProgressBar
	stage ingest.Stage
	bars  bool
}

func (p *program) night(o ingestOptions) *night {
	n := &night{p: p, quiet: o.quiet, bars: !o.quiet && o.logFormat == "text" && isTerminal(p.err)}
	if o.logFormat == "json" {
		n.log = slog.New(slog.NewJSONHandler(p.err, nil))
	}
	return n
}

// tell shows one event.
func (n *night) tell(e ingest.Event) {
	switch {
	case n.log != nil:
		n.logEvent(e)
	case n.bars:
		n.advance(e)
	case !n.quiet && e.Stage != ingest.Listing:
		n.line(e)
	}
}

func (n *night) logEvent(e ingest.Event) {
	level, args := slog.LevelInfo, []any{"stage", string(e.Stage)}
	for _, a := range []struct{ key, value string }{{"source", e.Source}, {"what", e.What}, {"outcome", e.Outcome}} {
		if a.value != "" {
			args = append(args, a.key, a.value)
		}
	}
	if e.Err != nil {
		level, args = slog.LevelWarn, append(args, "error", e.Err.Error())
	}
	n.log.Log(context.Background(), level, string(e.Stage), args...)
}

func (n *night) advance(e ingest.Event) {
	if n.bar == nil || n.stage != e.Stage {
		n.finish()
		total := e.Total
		if total == 0 {
			total = -1
		}
		n.stage = e.Stage
		n.bar = progressbar.NewOptions(total, progressbar.OptionSetWriter(n.p.err), progressbar.OptionSetDescription(n.stageWord(e.Stage)),
			progressbar.OptionShowCount(), progressbar.OptionSetWidth(30), progressbar.OptionThrottle(65*time.Millisecond), progressbar.OptionClearOnFinish())
	}
	n.bar.Add(1)
}

func (n *night) stageWord(s ingest.Stage) string {
	switch s {
	case ingest.Listing:
		return n.p.say("listing", "목록 확인 중")
	case ingest.Collecting:
		return n.p.say("fetching", "받는 중")
	case ingest.Reading:
		return n.p.say("reading", "읽는 중")
	}
	return n.p.say("publishing", "공개하는 중")
}

func (n *night) line(e ingest.Event) {
	parts := []string{n.stageWord(e.Stage)}
	for _, s := range []string{e.Source, e.What, n.outcome(e)} {
		if s != "" {
			parts = append(parts, s)
		}
	}
	if e.Err != nil {
		parts = append(parts, e.Err.Error())
	}
	fmt.Fprintln(n.p.err, strings.Join(parts, ": "))
}

// outcome says in words what became of an entry or a document.
func (n *night) outcome(e ingest.Event) string {
	if e.Stage == ingest.Reading {
		code, why, refused := strings.Cut(e.Outcome, ": ")
		if refused {
			return n.p.why(&extract.Refusal{Code: code, Why: why})
		}
		return n.p.kindWord(schema.Kind(e.Outcome))
	}
	ko, known := map[string]string{
		"new": "새 문서", "changed": "바뀐 문서", "same": "변화 없음", "gone": "없어짐", "unreachable": "연결 안 됨", "robots": "robots.txt가 막음",
		"too-large": "너무 큼", "address": "허용되지 않는 주소", "failed": "실패", "would fetch": "받을 예정", "merge": "합치기", "write": "쓰기", "rename": "교체",
	}[e.Outcome]
	if !known {
		return e.Outcome
	}
	return n.p.pick(e.Outcome, ko)
}

func (n *night) finish() {
	if n.bar != nil {
		n.bar.Finish()
		n.bar = nil
	}
}

// showNight tells alarms on stderr and the summary on stdout.
func (p *program) showNight(c *ingest.Config, s *ingest.Summary, o ingestOptions, n *night) {
	for _, a := range s.Alarms {
		if n.log != nil {
			n.log.Warn("alarm", "code", a.Code, "text", p.pick(a.En, a.Ko))
			continue
		}
		p.complain(p.pick(a.En, a.Ko))
	}
	switch {
	case o.json:
		text, err := s.JSON()
		if err == nil {
			p.out.Write(text)
		}
	case !o.quiet && s.Run > 0:
		p.showSummary(c, s)
	}
}

func (p *program) showSummary(c *ingest.Config, s *ingest.Summary) {
	w := newColumns(p.out)
	fmt.Fprintln(w, p.say("source\tlisted\tnew\tfetched\tsame\tgone\tfailed", "출처\t목록\t신규\t받음\t같음\t없어짐\t실패"))
	for _, t := range s.Sources {
		fmt.Fprintf(w, "%s\t%d\t%d\t%d\t%d\t%d\t%d\n", t.Name, t.Listed, t.New, t.Fetched, t.Same, t.Gone, t.Failed)
	}
	w.Flush()
	if s.Status == ledger.DryRun {
		fmt.Fprintln(p.out, p.say("dry run: nothing was fetched or changed", "시험 실행: 아무것도 받거나 바꾸지 않았습니다"))
		return
	}
	d := s.Documents
	fmt.Fprintln(p.out, p.say("documents: %d current, %d read now, %d unchanged, %d refused", "문서 %d건: 이번에 읽음 %d, 변화 없음 %d, 읽지 못함 %d", d.Current, d.Read, d.Reused, d.Refused))
	if d.StandIns > 0 {
		fmt.Fprintln(p.out, p.say("earlier versions that stay, since the new ones were refused: %d", "새 판을 읽지 못해 남아 있는 이전 판: %d건", d.StandIns))
	}
	p.showLeft(s.Sources)
	if len(s.Attachments.NotRead) > 0 {
		var kinds []string
		for _, k := range sortedKeys(s.Attachments.NotRead) {
			kinds = append(kinds, fmt.Sprintf("%s %d", k, s.Attachments.NotRead[k]))
		}
		fmt.Fprintln(p.out, p.say("seen and not read: %s", "있으나 읽지 않는 첨부: %s", strings.Join(kinds, ", ")))
	}
	p.showCorrections(s.Corrections)
	p.showOutcome(c, s)
}

// showLeft tells of entries that gave nothing tonight and that no alarm names.
func (p *program) showLeft(all []ingest.SourceTally) {
	var bare, putOff int
	for _, t := range all {
		bare += t.Bare
		putOff += t.PutOff
	}
	if bare > 0 {
		fmt.Fprintln(p.out, p.say("entries without a document that is read: %d", "읽을 문서가 없는 항목: %d건", bare))
	}
	if putOff > 0 {
		fmt.Fprintln(p.out, p.say("failed before and put off to a later night: %d (--retry asks now)", "전에 실패하여 나중 밤으로 미룬 항목: %d건(--retry로 바로 다시 시도)", putOff))
	}
}

func (p *program) showCorrections(t ingest.CorrectionTally) {
	if t.Applied > 0 {
		fmt.Fprintln(p.out, p.say("corrections applied: %d", "적용한 교정: %d건", t.Applied))
	}
	for _, a := range t.Agreed {
		fmt.Fprintln(p.out, p.say("correction no longer needed: %s", "더는 필요 없는 교정: %s", a))
	}
	for _, u := range t.Unmatched {
		fmt.Fprintln(p.out, p.say("correction to look at: %s", "살펴볼 교정: %s", u))
	}
}

func (p *program) showOutcome(c *ingest.Config, s *ingest.Summary) {
	switch s.Status {
	case ledger.NothingNew:
		fmt.Fprintln(p.out, p.say("nothing new; %s is as it was", "새로운 것이 없습니다. %s 은(는) 그대로입니다", c.Current()))
	case ledger.Held:
		fmt.Fprintln(p.out, p.say("not published; the draft is kept at %s", "공개하지 않았습니다. 초안은 %s 에 있습니다", s.Draft))
	case ledger.Published:
		fmt.Fprintln(p.out, p.say("published as number %d, to be read at %s", "%d번 공개본으로 공개했습니다. %s 에서 읽을 수 있습니다", s.Publication.ID, c.Current()))
		w := newColumns(p.out)
		for _, t := range schema.Tables() {
			fmt.Fprintf(w, "  %s\t%d\t%+d\t%s\n", t.Name, s.Publication.Rows[t.Name], s.Publication.Rows[t.Name]-s.Publication.Before[t.Name], p.pick(t.LabelEN, t.LabelKO))
		}
		w.Flush()
	}
}
