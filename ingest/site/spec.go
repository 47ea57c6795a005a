package site

import "fmt"

// The kinds of source that New knows.
const (
	MOLIT     = "molit"      // the press-release board of molit.go.kr
	KoreaList = "korea_list" // the list of korea.kr
	KoreaRSS  = "korea_rss"  // a feed of korea.kr, one per ministry
	DataGoKr  = "data_go_kr" // the press-release API of data.go.kr
	URLs      = "urls"       // a plain list of URLs
	Folder    = "folder"     // a local drop folder
)

// Spec is one source as it is configured; see the section "sources" of
// injeung.yaml.
type Spec struct {
	Name       string   // unique, kebab-case
	Kind       string   // one of the kinds above
	URL        string   // of the list, feed or API; "" for the kind's own
	Ministries []string // codes or names as the kind uses them; none for all
	Words      []string // an item is wanted if its title holds one; none for all
	URLs       []string // kind urls
	Path       string   // kind folder: absolute or relative to the working folder
	Key        string   // kind data_go_kr: the service key itself
	Pages      int      // how many list pages at most; 0 for the kind's own limit
}

// New gives the source of a Spec, or says what is wrong with it.
func New(s Spec) (Source, error) {
	switch s.Kind {
	case Folder:
		return folder{spec: s}, nil
	case URLs:
		return urls{spec: s}, nil
	case MOLIT:
		if len(s.Ministries) > 0 {
			return nil, fmt.Errorf("source %s: the board has the releases of one ministry: leave out ministries", s.Name)
		}
		s.URL = or(s.URL, molitBoard)
		return molit{spec: s}, nil
	case KoreaList:
		s.URL = or(s.URL, koreaPress)
		return koreaList{spec: s}, nil
	case KoreaRSS:
		s.URL = or(s.URL, koreaFeed)
		return feed{spec: s}, nil
	case DataGoKr:
		if s.Key == "" {
			return nil, fmt.Errorf("source %s: the API needs a key: put it into the environment variable that key_env names", s.Name)
		}
		s.URL = or(s.URL, pressAPI)
		return api{spec: s}, nil
	}
	return nil, fmt.Errorf("source %s: kind %q is not known", s.Name, s.Kind)
}

func or(s, other string) string {
	if s != "" {
		return s
	}
	return other
}
