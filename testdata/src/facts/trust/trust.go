// Package trust decides for other packages which origins are trusted. What its
// functions say of an origin, and do to a response, travels as analysis facts.
package trust

import (
	"errors"
	"net/http"
	"net/url"
	"os"
	"strings"
)

// Ours is a weak check.
func Ours(origin string) bool { // want Ours:"cors"
	return strings.HasSuffix(origin, "example.com")
}

// Partner is a sound one.
func Partner(origin string) bool { // want Partner:"cors"
	return origin == "https://shop.example.net"
}

// Under is as good as its caller makes it.
func Under(origin, domain string) bool { // want Under:"cors"
	return strings.HasPrefix(origin, "https://") && strings.HasSuffix(origin, domain)
}

// Allow answers whomever its caller names.
func Allow(w http.ResponseWriter, origin string) { // want Allow:"cors"
	w.Header().Add("Vary", "Origin")
	w.Header().Set("Access-Control-Allow-Origin", origin)
	w.Header().Set("Access-Control-Allow-Credentials", "true")
}

// Origins are the sites of the company.
func Origins() []string { // want Origins:"cors"
	return []string{"https://app.example.com", "https://admin.example.com"}
}

var errForeign = errors.New("a foreign site")

// CheckOurs is a weak check that says no by an error.
func CheckOurs(origin string) error { // want CheckOurs:"cors"
	if !strings.HasSuffix(origin, "example.com") {
		return errForeign
	}
	return nil
}

// CheckPartner is a sound one.
func CheckPartner(origin string) error { // want CheckPartner:"cors"
	if origin != "https://shop.example.net" {
		return errForeign
	}
	return nil
}

// Local fails for what is no URL, which no Origin is.
func Local(origin string) (bool, error) { // want Local:"cors"
	u, err := url.Parse(origin)
	if err != nil {
		return false, err
	}
	return u.Hostname() == "localhost", nil
}

// Setting is the value of a setting.
func Setting(name string) string { // want Setting:"cors"
	if value, ok := os.LookupEnv(name); ok {
		return value
	}
	return ""
}

// Title has nothing to do with it, but who knows.
func Title(s string) string { // want Title:"cors"
	return strings.ToUpper(s)
}
