package archive

import (
	"fmt"
	"strconv"
	"strings"
)

// declaration is bagit.txt (RFC 8493, 2.1.1).
const declaration = "BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n"

// infoText writes bag-info.txt (RFC 8493, 2.2.2).
func infoText(s *Snapshot, payload []entry) string {
	var b strings.Builder
	say := func(label, value string) {
		if value != "" {
			fmt.Fprintf(&b, "%s: %s\n", label, strings.Join(strings.Fields(value), " "))
		}
	}
	bytes := total(payload)
	say("Bag-Software-Agent", "injeung "+s.Program.Version)
	say("Bagging-Date", s.Date.String())
	say("Bag-Size", size(bytes))
	say("Payload-Oxum", fmt.Sprintf("%d.%d", bytes, len(payload)))
	say("External-Identifier", "injeung-"+s.ID)
	if s.Sources.Withheld > 0 {
		say("External-Description", "Snapshot "+s.ID+" of a dataset read from Korean ministry press releases; personal contacts and the releases that hold them are left out")
		say("External-Description", "보도자료에서 뽑은 데이터셋의 보존본 "+s.ID+", 담당자 연락처와 원문은 뺌")
	} else {
		say("External-Description", "Snapshot "+s.ID+" of a dataset read from Korean ministry press releases, with the releases themselves")
		say("External-Description", "보도자료에서 뽑은 데이터셋과 그 원문의 보존본 "+s.ID)
	}
	say("Internal-Sender-Description", s.Note)
	say("Injeung-Snapshot", s.ID)
	say("Injeung-Corrects", s.Corrects)
	say("Injeung-Corrects-Seal", s.CorrectsSeal)
	say("Injeung-Program-Version", s.Dataset.ProgramVersion)
	say("Injeung-Reader-Version", s.Program.Reader)
	say("Injeung-Schema-Version", s.Dataset.SchemaVersion)
	say("Injeung-Sources-Frozen", strconv.Itoa(s.Sources.Frozen))
	say("Injeung-Sources-Missing", strconv.Itoa(len(s.Sources.Missing)))
	say("Injeung-Sources-Withheld", strconv.Itoa(s.Sources.Withheld))
	say("Injeung-Personal-Contacts", s.Contacts)
	return b.String()
}

func total(entries []entry) (bytes int64) {
	for _, e := range entries {
		bytes += e.bytes
	}
	return bytes
}

// size writes bytes for people, as powers of 1000.
func size(n int64) string {
	units := []string{"bytes", "kB", "MB", "GB", "TB"}
	f, i := float64(n), 0
	for f >= 999.5 && i < len(units)-1 {
		f, i = f/1000, i+1
	}
	if i == 0 {
		return fmt.Sprintf("%d bytes", n)
	}
	return fmt.Sprintf("%.3g %s", f, units[i])
}

// infoValue finds the first value of a label; a line that begins with a space
// or tab goes on with the one before. ok is false where there is none.
func infoValue(text, label string) (value string, ok bool) {
	for line := range strings.SplitSeq(text, "\n") {
		line = strings.TrimRight(line, "\r")
		if ok && line != "" && (line[0] == ' ' || line[0] == '\t') {
			value += " " + strings.TrimSpace(line)
			continue
		}
		if ok {
			return value, true
		}
		var name string
		if name, value, ok = strings.Cut(line, ":"); ok {
			value, ok = strings.TrimSpace(value), strings.EqualFold(strings.TrimSpace(name), label)
		}
	}
	return value, ok
}
