package fetch

import (
	"fmt"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"strings"
	"syscall"
	"time"
)

// address reads an address that may be asked: http or https, with a host. What
// browsers mend in a query (spaces, Korean, quotes) is mended.
func address(s string) (*url.URL, error) {
	u, err := url.Parse(strings.TrimSpace(s))
	switch {
	case err != nil:
		return nil, &AddressError{URL: s, Why: "it is no URL"}
	case u.Scheme != "http" && u.Scheme != "https":
		return nil, &AddressError{URL: s, Why: fmt.Sprintf("the scheme %q is neither http nor https", u.Scheme)}
	case u.Hostname() == "":
		return nil, &AddressError{URL: s, Why: "it names no host"}
	}
	u.Host = strings.ToLower(u.Host)
	u.Fragment, u.RawFragment, u.User = "", "", nil
	u.RawQuery = tidy(u.RawQuery)
	return u, nil
}

// tidy escapes the bytes that may not stand in a query (RFC 3986, 3.4).
func tidy(query string) string {
	var b strings.Builder
	for i := 0; i < len(query); i++ {
		if c := query[i]; c <= ' ' || c >= 0x7f || strings.IndexByte("\"'<>\\^`{|}", c) >= 0 {
			fmt.Fprintf(&b, "%%%02X", c)
		} else {
			b.WriteByte(c)
		}
	}
	return b.String()
}

// special are the blocks that lead to no public server, from the IANA IPv4 and
// IPv6 special-purpose address registries (RFC 6890). The tunnels among them
// (NAT64, 6to4, Teredo) can carry a private address.
func special() []netip.Prefix {
	var all []netip.Prefix
	for _, s := range []string{
		"0.0.0.0/8", "10.0.0.0/8", "100.64.0.0/10", "127.0.0.0/8", "169.254.0.0/16",
		"172.16.0.0/12", "192.0.0.0/24", "192.0.2.0/24", "192.88.99.0/24", "192.168.0.0/16",
		"198.18.0.0/15", "198.51.100.0/24", "203.0.113.0/24", "224.0.0.0/4", "240.0.0.0/4",
		"::/128", "::1/128", "::/96", "64:ff9b::/96", "64:ff9b:1::/48", "100::/64", "2001::/23",
		"2001:db8::/32", "2002::/16", "3fff::/20", "5f00::/16", "fc00::/7", "fe80::/10", "fec0::/10", "ff00::/8",
	} {
		all = append(all, netip.MustParsePrefix(s))
	}
	return all
}

func within(a netip.Addr, all []netip.Prefix) bool {
	for _, p := range all {
		if p.Contains(a) {
			return true
		}
	}
	return false
}

// transport connects to nothing but public and allowed addresses. They are
// looked at when a name is resolved and the connection is about to be made, so
// that neither a name nor a redirect leads elsewhere.
func (c *Client) transport() *http.Transport {
	refused := special()
	dialer := &net.Dialer{Timeout: c.cfg.Answer, KeepAlive: 30 * time.Second,
		Control: func(_, address string, _ syscall.RawConn) error {
			to, err := netip.ParseAddrPort(address)
			if err != nil {
				return &AddressError{URL: address, Why: "it is no address"}
			}
			a := to.Addr().Unmap().WithZone("")
			if within(a, refused) && !within(a, c.cfg.Allow) {
				return &AddressError{URL: address, Why: fmt.Sprintf("%s is a private, loopback, link-local or reserved address; if it is meant, name its network in fetch.allow_addresses of the configuration", a)}
			}
			return nil
		}}
	return &http.Transport{
		DialContext:            dialer.DialContext,
		ForceAttemptHTTP2:      true,
		DisableCompression:     true, // asked for and undone here, for the limits' sake
		MaxConnsPerHost:        4,
		MaxIdleConns:           16,
		IdleConnTimeout:        time.Minute,
		TLSHandshakeTimeout:    c.cfg.Answer,
		MaxResponseHeaderBytes: 256 << 10,
	}
}
