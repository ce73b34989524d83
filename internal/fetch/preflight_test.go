package fetch

import (
	"maps"
	"slices"
	"strings"
	"testing"

	"github.com/corslint/corslint/internal/origin"
)

func TestCheckPreflight(t *testing.T) {
	hidden := Header{Unknown: true}
	type headers = map[string]Header
	set := func(names ...string) map[string]string {
		m := map[string]string{}
		for _, n := range names {
			m[n] = "x"
		}
		return m
	}
	for _, c := range []struct {
		name        string
		method      string
		headers     map[string]string
		credentials bool
		status      int
		allow       headers
		want        origin.Truth
		step        string
	}{
		{"no origin", "PUT", nil, false, 204, headers{AllowOrigin: known(), AllowMethods: known("PUT")}, origin.False, "CORS check step 2"},
		{"refused origin and status", "PUT", nil, false, 404, headers{AllowOrigin: known()}, origin.False, "CORS check step 2"},
		{"not found", "PUT", nil, false, 404, headers{AllowMethods: known("PUT")}, origin.False, "CORS-preflight fetch step 7"},
		{"redirected", "PUT", nil, false, 301, headers{AllowMethods: known("PUT")}, origin.False, "CORS-preflight fetch step 7"},
		{"not modified", "PUT", nil, false, 304, headers{AllowMethods: known("PUT")}, origin.False, "CORS-preflight fetch step 7"},
		{"any ok status", "PUT", nil, false, 299, headers{AllowMethods: known("PUT")}, origin.True, "CORS-preflight fetch step 7.16"},
		{"unknown status", "PUT", nil, false, 0, headers{AllowMethods: known("PUT")}, origin.Unknown, ""},
		{"unknown status, refused method", "PUT", nil, false, 0, headers{AllowMethods: known("GET")}, origin.False, "CORS-preflight fetch step 7.5"},

		{"no methods", "PUT", nil, false, 204, nil, origin.False, "CORS-preflight fetch step 7.5"},
		{"safelisted method", "POST", set("x-a"), false, 204, headers{AllowHeaders: known("x-a")}, origin.True, "CORS-preflight fetch step 7.16"},
		{"method on the second line", "PUT", nil, false, 204, headers{AllowMethods: known("GET", "PUT")}, origin.True, "CORS-preflight fetch step 7.16"},
		{"method in lower case", "PATCH", nil, false, 204, headers{AllowMethods: known("patch")}, origin.False, "CORS-preflight fetch step 7.5"},
		{"lower case on both sides", "patch", nil, false, 204, headers{AllowMethods: known("patch")}, origin.True, "CORS-preflight fetch step 7.16"},
		{"any method", "PUT", nil, false, 204, headers{AllowMethods: known("*")}, origin.True, "CORS-preflight fetch step 7.16"},
		{"any method with credentials", "PUT", nil, true, 204, headers{AllowMethods: known("*")}, origin.False, "CORS-preflight fetch step 7.5"},
		{"any method and this one, with credentials", "PUT", nil, true, 204, headers{AllowMethods: known("*, PUT")}, origin.True, "CORS-preflight fetch step 7.16"},
		{"no list of methods", "GET", set("x-a"), false, 204, headers{AllowMethods: known("GET; PUT"), AllowHeaders: known("x-a")}, origin.False, "CORS-preflight fetch step 7.3"},
		{"unknown methods", "PUT", nil, false, 204, headers{AllowMethods: hidden}, origin.Unknown, ""},
		{"unknown methods, refused header", "PUT", set("x-a"), false, 204, headers{AllowMethods: hidden}, origin.False, "CORS-preflight fetch step 7.7"},

		{"no headers", "GET", set("x-a"), false, 204, nil, origin.False, "CORS-preflight fetch step 7.7"},
		{"header in another case", "GET", set("X-A"), false, 204, headers{AllowHeaders: known("x-b,x-a")}, origin.True, "CORS-preflight fetch step 7.16"},
		{"empty members", "GET", set("X-A"), false, 204, headers{AllowHeaders: known(", x-b,, X-a ,")}, origin.True, "CORS-preflight fetch step 7.16"},
		{"any header", "GET", set("X-A"), false, 204, headers{AllowHeaders: known("*")}, origin.True, "CORS-preflight fetch step 7.16"},
		{"any header with credentials", "GET", set("X-A"), true, 204, headers{AllowHeaders: known("*")}, origin.False, "CORS-preflight fetch step 7.7"},
		{"any header, Authorization", "GET", set("Authorization"), false, 204, headers{AllowHeaders: known("*")}, origin.Unknown, "CORS-preflight fetch step 7.6"},
		{"any header and Authorization", "GET", set("Authorization"), false, 204, headers{AllowHeaders: known("*, authorization")}, origin.True, "CORS-preflight fetch step 7.16"},
		{"no list of headers", "PUT", nil, false, 204, headers{AllowMethods: known("PUT"), AllowHeaders: known("Content-Type X-A")}, origin.False, "CORS-preflight fetch step 7.3"},
		{"unknown headers", "GET", set("X-A"), false, 204, headers{AllowHeaders: hidden}, origin.Unknown, ""},
		{"what the browser sets needs no permission", "GET", set("Origin", "Cookie", "Sec-Fetch-Site", "Proxy-Authorization"), false, 204, nil, origin.True, "CORS-preflight fetch step 7.16"},
	} {
		allow := headers{AllowOrigin: known(page), AllowCredentials: known("true")}
		maps.Copy(allow, c.allow)
		req := Request{Origin: page, Credentials: c.credentials, Method: c.method, Headers: c.headers}
		v := CheckPreflight(req, response(c.status, allow))
		if v.Allowed != c.want || v.Step != c.step {
			t.Errorf("%s: %v at %q, want %v at %q", c.name, v.Allowed, v.Step, c.want, c.step)
		}
		if (v.Allowed != origin.True) != (v.Reason != "") {
			t.Errorf("%s: reason %q of %v", c.name, v.Reason, v.Allowed)
		}
	}
}

func TestNeedsPreflight(t *testing.T) {
	long := strings.Repeat("x", 100)
	for _, c := range []struct {
		method  string
		headers map[string]string
		asks    string // Access-Control-Request-Headers
		want    bool
	}{
		{"", nil, "", false},
		{"GET", nil, "", false},
		{"HEAD", nil, "", false},
		{"POST", nil, "", false},
		{"PUT", nil, "", true},
		{"post", nil, "", true}, // not normalised
		{"POST", map[string]string{"Content-Type": "application/json"}, "content-type", true},
		{"POST", map[string]string{"Content-Type": "text/plain; charset=utf-8"}, "", false},
		{"POST", map[string]string{"content-type": "multipart/form-data; boundary=x"}, "", false},
		{"POST", map[string]string{"Content-Type": "application/x-www-form-urlencoded"}, "", false},
		{"POST", map[string]string{"Content-Type": "text/plain; x=(y)"}, "content-type", true},
		{"POST", map[string]string{"Content-Type": ""}, "content-type", true},
		{"GET", map[string]string{"Accept": "application/json"}, "", false},
		{"GET", map[string]string{"Accept": "text/html;q={"}, "accept", true},
		{"GET", map[string]string{"Accept": strings.Repeat("x", 129)}, "accept", true},
		{"GET", map[string]string{"Accept-Language": "de, en;q=0.5"}, "", false},
		{"GET", map[string]string{"Content-Language": "de_DE"}, "content-language", true},
		{"GET", map[string]string{"Range": "bytes=0-99"}, "", false},
		{"GET", map[string]string{"Range": "bytes=100-"}, "", false},
		{"GET", map[string]string{"Range": "bytes=100-99"}, "range", true},
		{"GET", map[string]string{"Range": "bytes=-99"}, "range", true},
		{"GET", map[string]string{"Range": "pages=1-2"}, "range", true},
		{"GET", map[string]string{"Authorization": "x", "X-A": "y"}, "authorization,x-a", true},
		{"GET", map[string]string{"Cookie": "x", "Origin": "y", "Sec-X": "z"}, "", false},
		{"GET", map[string]string{"ACCEPT": long, "Accept": long, "accept": long, "Accept-Language": long, "ACCEPT-LANGUAGE": long,
			"accept-language": long, "Content-Language": long, "CONTENT-LANGUAGE": long, "content-language": long, "ACCept": long, "aCCept": long},
			"accept,accept-language,content-language", true}, // more than 1024 bytes
	} {
		req := Request{Origin: page, Method: c.method, Headers: c.headers}
		if got := NeedsPreflight(req); got != c.want {
			t.Errorf("%s %v: %t, want %t", c.method, c.headers, got, c.want)
		}
		h := PreflightHeaders(req)
		if h[RequestNames] != c.asks || h["Origin"] != page || h[RequestMethod] != req.method() {
			t.Errorf("%s %v: asks with %v, want %q", c.method, c.headers, h, c.asks)
		}
	}
}

func TestExposed(t *testing.T) {
	for _, c := range []struct {
		name        string
		expose      Header
		credentials bool
		want        origin.Truth
	}{
		{"X-Total", known(), false, origin.False},
		{"Content-Type", known(), false, origin.True},
		{"cache-control", Header{Unknown: true}, true, origin.True},
		{"X-Total", known("x-total"), true, origin.True},
		{"X-Total", known("*"), false, origin.True},
		{"X-Total", known("*"), true, origin.False},
		{"X-Total", known("*, X-Total"), true, origin.True},
		{"X-Total", Header{Unknown: true}, false, origin.Unknown},
		{"X-Total", known("X Total"), false, origin.False},
		{"Set-Cookie", known("Set-Cookie, *"), false, origin.False},
	} {
		resp := response(200, map[string]Header{ExposeHeaders: c.expose})
		if got := Exposed(Request{Origin: page, Credentials: c.credentials}, resp, c.name); got != c.want {
			t.Errorf("%s under %v, credentials %t: %v, want %v", c.name, c.expose, c.credentials, got, c.want)
		}
	}
}

func TestMethods(t *testing.T) {
	for _, c := range []struct {
		method, normal        string
		safelisted, forbidden bool
	}{
		{"get", "GET", true, false},
		{"Head", "HEAD", true, false},
		{"post", "POST", true, false},
		{"put", "PUT", false, false},
		{"delete", "DELETE", false, false},
		{"options", "OPTIONS", false, false},
		{"patch", "patch", false, false},
		{"PATCH", "PATCH", false, false},
		{"connect", "connect", false, true},
		{"TRACE", "TRACE", false, true},
		{"Track", "Track", false, true},
	} {
		if got := NormalizeMethod(c.method); got != c.normal {
			t.Errorf("NormalizeMethod(%q) = %q, want %q", c.method, got, c.normal)
		}
		if got := IsSafelistedMethod(c.normal); got != c.safelisted {
			t.Errorf("IsSafelistedMethod(%q) = %t", c.normal, got)
		}
		if got := IsForbiddenMethod(c.method); got != c.forbidden {
			t.Errorf("IsForbiddenMethod(%q) = %t", c.method, got)
		}
	}
}

func TestList(t *testing.T) {
	for _, c := range []struct {
		value string
		want  []string
		ok    bool
	}{
		{"", nil, true},
		{"GET", []string{"GET"}, true},
		{" GET ,\tPUT", []string{"GET", "PUT"}, true},
		{",,x-a,", []string{"x-a"}, true},
		{"*", []string{"*"}, true},
		{"GET PUT", nil, false},
		{"GET;PUT", nil, false},
		{`"x-a"`, nil, false},
		{"[x-a]", nil, false},
		{"ä", nil, false},
	} {
		got, ok := List(c.value)
		if !slices.Equal(got, c.want) || ok != c.ok {
			t.Errorf("List(%q) = %q, %t, want %q, %t", c.value, got, ok, c.want, c.ok)
		}
	}
}

func TestMaxAgeSeconds(t *testing.T) {
	for _, c := range []struct {
		value   string
		seconds int64
		ok      bool
	}{
		{"0", 0, true},
		{"86400", 86400, true},
		{" 600 ", 600, true},
		{"00600", 600, true},
		{"43200000000000", 43200000000000, true},
		{"99999999999999999999", 1<<63 - 1, true},
		{"", 0, false},
		{"-1", 0, true},
		{"+5", 0, false},
		{"1h0m0s", 0, false},
		{"86400s", 0, false},
		{"10.5", 0, false},
		{"\U00015180", 0, false},
		{"600, 600", 0, false},
	} {
		seconds, ok := MaxAgeSeconds(c.value)
		if seconds != c.seconds || ok != c.ok {
			t.Errorf("MaxAgeSeconds(%q) = %d, %t, want %d, %t", c.value, seconds, ok, c.seconds, c.ok)
		}
	}
}

func TestForbiddenHeaders(t *testing.T) {
	for name, want := range map[string]bool{
		"Host": true, "content-length": true, "Sec-Fetch-Mode": true, "proxy-x": true, "Access-Control-Request-Method": true,
		"Access-Control-Request-Private-Network": true, "Set-Cookie": true,
		"User-Agent": false, "Authorization": false, "Content-Type": false, "Security": false, "X-Requested-With": false,
	} {
		if got := IsForbiddenRequestHeader(name); got != want {
			t.Errorf("IsForbiddenRequestHeader(%q) = %t", name, got)
		}
	}
	for name, want := range map[string]bool{"Set-Cookie": true, "set-cookie2": true, "Cookie": false, "X-Set-Cookie": false} {
		if got := IsForbiddenResponseHeader(name); got != want {
			t.Errorf("IsForbiddenResponseHeader(%q) = %t", name, got)
		}
	}
}

func TestIntended(t *testing.T) {
	for _, c := range []struct{ name, want string }{
		{"Access-Control-Allow-Origin", ""},
		{"access-control-allow-origin", ""},
		{"Access-Control-Max-Age", ""},
		{"Access-Control-Allow-Private-Network", ""},
		{"Vary", ""},
		{"Origin", ""},
		{"Allow", ""},
		{"X-Access-Control-Allow-Origin", ""},
		{"Access-Control-Policy-Version", ""},
		{"Access-Control-Allow-Content-Type", ""},
		{"Access-Control-Allow-Local-Network", ""},

		{"Access-Control-Allow-Orgin", AllowOrigin},
		{"Access-Control-Allow-Origins", AllowOrigin},
		{"Acess-Control-Allow-Origin", AllowOrigin},
		{"Access-Controll-Allow-Origin", AllowOrigin},
		{"Access-Contorl-Allow-Origin", AllowOrigin},
		{"Access_Control_Allow_Origin", AllowOrigin},
		{"Access Control Allow Origin", AllowOrigin},
		{"AccessControlAllowOrigin", AllowOrigin},
		{"Access-Control-Allow-Origin ", AllowOrigin},
		{"Access-Control-Origin", AllowOrigin},
		{"Access-Control-Allow-Method", AllowMethods},
		{"Access-Control-Methods", AllowMethods},
		{"Access-Control-Allow-Header", AllowHeaders},
		{"Access-Control-Headers", AllowHeaders},
		{"Access-Control-Allow-Credential", AllowCredentials},
		{"Access-Control-Credentials", AllowCredentials},
		{"Access-Control-Expose-Header", ExposeHeaders},
		{"Access-Control-Exposed-Headers", ExposeHeaders},
		{"Access-Control-MaxAge", MaxAge},
		{"Access-Control-Request-Method", AllowMethods},
		{"Access-Control-Request-Methods", AllowMethods},
		{"Access-Control-Request-Headers", AllowHeaders},
		{"access-control-request-private-network", AllowPrivateNetwork},
	} {
		if got := Intended(c.name); got != c.want {
			t.Errorf("Intended(%q) = %q, want %q", c.name, got, c.want)
		}
	}
}
