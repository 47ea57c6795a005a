package archive

import (
	"net/url"
	"strconv"
	"strings"

	"injeung/schema"
)

// RO-Crate 1.1 (https://w3id.org/ro/crate/1.1): data/ is the root of the
// crate, as its appendix on packaging has it for BagIt.
const (
	crateContext = "https://w3id.org/ro/crate/1.1/context"
	crateProfile = "https://w3id.org/ro/crate/1.1"
)

// ref leads to another entity of the crate.
type ref struct {
	ID string `json:"@id"`
}

// entity is any thing that the crate describes, with the properties of
// schema.org that are used here.
type entity struct {
	ID             string   `json:"@id"`
	Type           any      `json:"@type"` // string or strings
	ConformsTo     *ref     `json:"conformsTo,omitempty"`
	About          *ref     `json:"about,omitempty"`
	Name           string   `json:"name,omitempty"`
	Description    string   `json:"description,omitempty"`
	Identifier     string   `json:"identifier,omitempty"`
	Version        string   `json:"version,omitempty"`
	InLanguage     []string `json:"inLanguage,omitempty"`
	DatePublished  string   `json:"datePublished,omitempty"`
	EndTime        string   `json:"endTime,omitempty"`
	License        *ref     `json:"license,omitempty"`
	Author         *ref     `json:"author,omitempty"`
	Instrument     *ref     `json:"instrument,omitempty"`
	Object         []ref    `json:"object,omitempty"`
	Result         []ref    `json:"result,omitempty"`
	HasPart        []ref    `json:"hasPart,omitempty"`
	EncodingFormat string   `json:"encodingFormat,omitempty"`
	ContentSize    string   `json:"contentSize,omitempty"`
	SHA256         string   `json:"sha256,omitempty"`
	URL            string   `json:"url,omitempty"`
}

type crateDoc struct {
	Context string   `json:"@context"`
	Graph   []entity `json:"@graph"`
}

// crate describes the payload for people and machines that find it.
func crate(s *Snapshot, payload []entry, rows []Source) ([]byte, error) {
	g := []entity{{ID: "ro-crate-metadata.json", Type: "CreativeWork", ConformsTo: &ref{crateProfile}, About: &ref{"./"}}, crateRoot(s)}
	bySource := map[string]*Source{}
	told := map[string]bool{}
	for i := range rows {
		if rows[i].File != nil && bySource[*rows[i].File] == nil {
			bySource[*rows[i].File] = &rows[i]
		}
	}
	parts, originals, outputs := []ref{}, []ref{}, []ref{}
	var files, others []entity
	for _, e := range payload {
		f := crateFileOf(e)
		parts = append(parts, ref{f.ID})
		if row := bySource[e.path]; row != nil {
			originals = append(originals, ref{f.ID})
			for _, one := range describeOriginal(&f, row) {
				if !told[one.ID] {
					told[one.ID] = true
					others = append(others, one)
				}
			}
		} else if strings.HasPrefix(e.path, datasetRoot+"/") {
			outputs = append(outputs, ref{f.ID})
		}
		files = append(files, f)
	}
	g[1].HasPart = parts
	g = append(g, licence(), program(s), entity{
		ID: "#reading", Type: "CreateAction", Name: "reading of the press releases (보도자료 읽기)",
		Instrument: &ref{"#injeung"}, Object: originals, Result: outputs,
	})
	return encodeJSON(crateDoc{crateContext, append(append(g, files...), others...)})
}

func crateRoot(s *Snapshot) entity {
	return entity{
		ID: "./", Type: "Dataset", Identifier: "injeung-" + s.ID, Version: s.ID, DatePublished: s.Date.String(),
		Name:        "injeung " + s.ID + " 인증 데이터 보존본",
		Description: "Certifications of cities and services as announced in press releases of Korean ministries, with the releases they were read from. 우리나라 부처 보도자료에 발표된 도시·서비스 인증과 그 원문.",
		InLanguage:  []string{"ko", "en"}, License: &ref{"#licence"},
	}
}

func licence() entity {
	return entity{
		ID: "#licence", Type: "CreativeWork", Name: "terms of the sources (원문의 이용 조건)",
		Description: "The press releases are their ministries' and keep the terms printed on them, such as a type of the Korea Open Government License (공공누리); sources.jsonl names the author of each, and the licence where one is printed. 보도자료의 저작권은 각 부처에 있으며, 이용 조건은 각 원문에 표시된 바를 따릅니다.",
	}
}

func program(s *Snapshot) entity {
	return entity{ID: "#injeung", Type: "SoftwareApplication", Name: "injeung", Version: s.Dataset.ProgramVersion,
		Description: "reader " + s.Program.Reader + ", schema " + s.Dataset.SchemaVersion}
}

// crateID is a path of the bag as the crate names it: relative to data/,
// escaped as a URI.
func crateID(path string) string {
	u := url.URL{Path: strings.TrimPrefix(path, payloadFolder)}
	return u.EscapedPath()
}

func crateFileOf(e entry) entity {
	return entity{ID: crateID(e.path), Type: "File", Name: strings.TrimPrefix(e.path, payloadFolder),
		EncodingFormat: mediaType(e.path), ContentSize: strconv.FormatInt(e.bytes, 10), SHA256: e.sha256}
}

// describeOriginal adds title, date, author and licence of a release; the
// last two, where they are known, are entities of their own.
func describeOriginal(f *entity, row *Source) (others []entity) {
	f.Name = row.Name
	if row.Title != nil {
		f.Description = *row.Title
	}
	if row.MediaType != nil {
		f.EncodingFormat = *row.MediaType
	}
	if row.ReleasedOn != nil {
		f.DatePublished = row.ReleasedOn.String()
	}
	if row.URI != nil && strings.Contains(*row.URI, "://") {
		f.URL = *row.URI
	}
	if row.Agency != nil {
		f.Author = &ref{"#author-" + url.PathEscape(*row.Agency)}
		others = append(others, entity{ID: f.Author.ID, Type: "Organization", Name: *row.Agency})
	}
	if row.Licence != nil {
		l := schema.LicenceOf(*row.Licence)
		f.License = &ref{l.URL}
		if l.URL == "" {
			f.License.ID = "#licence-" + url.PathEscape(l.Code)
		}
		others = append(others, entity{ID: f.License.ID, Type: "CreativeWork", Name: l.NameKO, Identifier: l.Code,
			Description: l.NameEN + ", as printed on the source (원문에 표시된 대로)"})
	}
	return others
}

// mediaType tells the formats of our own files by their ending.
func mediaType(path string) string {
	switch path[strings.LastIndexByte(path, '.')+1:] {
	case "json":
		return "application/json"
	case "jsonl":
		return "application/jsonl"
	case "parquet":
		return "application/vnd.apache.parquet"
	case "md":
		return "text/markdown"
	case "tsv":
		return "text/tab-separated-values"
	case "csv":
		return "text/csv"
	}
	return ""
}
