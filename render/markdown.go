package render

import (
	"strings"

	"injeung/extract/doc"
)

// Markdown writes blocks as GitHub-flavoured Markdown: headings, lists by
// depth with the printed bullet kept, tables. A cell over several rows stands
// in each of them; one over several columns leaves those after it empty.
func Markdown(blocks []doc.Block) string {
	var b strings.Builder
	list := false
	for i := range blocks {
		k := &blocks[i]
		item := k.Table == nil && k.Kind == doc.Paragraph && k.Depth != doc.NoBullet
		if i > 0 && !(list && item) {
			b.WriteString("\n")
		}
		list = item
		switch {
		case k.Table != nil:
			markdownTable(&b, k.Table)
		case item:
			b.WriteString(strings.Repeat("  ", level(k.Depth)) + "- " + lineMarkup(k, markdownInline) + "\n")
		case k.Kind == doc.Heading:
			b.WriteString("## " + lineMarkup(k, markdownInline) + "\n")
		case k.Kind == doc.Caption:
			b.WriteString("*" + lineMarkup(k, markdownInline) + "*\n")
		default:
			b.WriteString(lineMarkup(k, markdownInline) + "\n")
		}
	}
	return b.String()
}

func markdownTable(b *strings.Builder, t *doc.Table) {
	if s := strings.TrimSpace(markup(t.Caption, markdownInline) + " " + markup(t.Unit, markdownInline)); s != "" {
		b.WriteString("**" + s + "**\n\n")
	}
	if t.Rows*t.Cols > maxDrawn {
		for _, l := range tableLines(t, lineWidth) {
			b.WriteString("- " + escapeMarkdown(l) + "\n")
		}
		return
	}
	grid := expand(t)
	markdownRow(b, headerPath(t))
	b.WriteString(strings.Repeat("|---", t.Cols) + "|\n")
	for _, row := range grid[t.HeaderRows:] {
		markdownRow(b, row)
	}
}

// expand gives the words at each place, as Markdown: repeated downwards, not to the right.
func expand(t *doc.Table) [][]string {
	grid := make([][]string, t.Rows)
	for y := range grid {
		grid[y] = make([]string, t.Cols)
	}
	for i := range t.Cells {
		c := &t.Cells[i]
		s := strings.ReplaceAll(markup(c.Text(), markdownInline), "\n", "<br>")
		for y := c.Row; y < min(c.Row+c.RowSpan, t.Rows); y++ {
			grid[y][c.Col] = s
		}
	}
	return grid
}

// headerPath joins the header rows of each column by " / ".
func headerPath(t *doc.Table) []string {
	path := make([]string, t.Cols)
	for x := range path {
		var parts []string
		for y := range t.HeaderRows {
			c := t.Cell(y, x)
			if c == nil {
				continue
			}
			if s := strings.ReplaceAll(markup(c.Text(), markdownInline), "\n", "<br>"); s != "" && (len(parts) == 0 || parts[len(parts)-1] != s) {
				parts = append(parts, s)
			}
		}
		path[x] = strings.Join(parts, " / ")
	}
	return path
}

func markdownRow(b *strings.Builder, cells []string) {
	for _, s := range cells {
		b.WriteString("| " + s + " ")
	}
	b.WriteString("|\n")
}

// escapeMarkdown keeps characters of a text from being read as markup.
func escapeMarkdown(s string) string {
	var b strings.Builder
	for i, r := range s {
		start := i == 0 || s[i-1] == '\n'
		switch {
		case strings.ContainsRune("\\`*_[]<>|~", r), start && strings.ContainsRune("#+-", r):
			b.WriteByte('\\')
		case r == '.' && i > 0 && onlyDigits(s[strings.LastIndexByte(s[:i], '\n')+1:i]):
			b.WriteByte('\\')
		case r == '&':
			b.WriteString("&amp;")
			continue
		}
		b.WriteRune(r)
	}
	return b.String()
}

func onlyDigits(s string) bool {
	for _, r := range s {
		if r < '0' || r > '9' {
			return false
		}
	}
	return s != ""
}
