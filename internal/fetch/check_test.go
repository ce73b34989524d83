package fetch

import (
	"testing"

	"github.com/corslint/corslint/internal/origin"
)

const page = "https://app.example.com"

// known is a header with these lines.
func known(lines ...string) Header { return Header{Values: lines} }

func response(status int, headers map[string]Header) Response {
	return Response{Status: status, Headers: headers}
}

func TestCheck(t *testing.T) {
	hidden := Header{Unknown: true}
	for _, c := range []struct {
		name        string
		origin      string
		credentials bool
		allow       map[string]Header
		want        origin.Truth
		step        string
	}{
		{"nothing allowed", page, false, nil, origin.False, "CORS check step 2"},
		{"star", page, false, map[string]Header{AllowOrigin: known("*")}, origin.True, "CORS check step 3"},
		{"star for credentials", page, true, map[string]Header{AllowOrigin: known("*"), AllowCredentials: known("true")}, origin.False, "CORS check step 4"},
		{"blanks are no matter", page, false, map[string]Header{AllowOrigin: known(" *\t")}, origin.True, "CORS check step 3"},
		{"another origin", page, false, map[string]Header{AllowOrigin: known("https://example.com")}, origin.False, "CORS check step 4"},
		{"a trailing slash", page, false, map[string]Header{AllowOrigin: known(page + "/")}, origin.False, "CORS check step 4"},
		{"case counts", page, false, map[string]Header{AllowOrigin: known("https://App.example.com")}, origin.False, "CORS check step 4"},
		{"two lines", page, false, map[string]Header{AllowOrigin: known(page, page)}, origin.False, "CORS check step 4"},
		{"two stars", page, false, map[string]Header{AllowOrigin: known("*", "*")}, origin.False, "CORS check step 4"},
		{"a list", page, false, map[string]Header{AllowOrigin: known(page + ", https://b.example")}, origin.False, "CORS check step 4"},
		{"the origin", page, false, map[string]Header{AllowOrigin: known(page)}, origin.True, "CORS check step 5"},
		{"null", "null", false, map[string]Header{AllowOrigin: known("null")}, origin.True, "CORS check step 5"},
		{"credentials", page, true, map[string]Header{AllowOrigin: known(page), AllowCredentials: known("true")}, origin.True, "CORS check step 7"},
		{"no credentials", page, true, map[string]Header{AllowOrigin: known(page)}, origin.False, "CORS check step 8"},
		{"credentials in upper case", page, true, map[string]Header{AllowOrigin: known(page), AllowCredentials: known("True")}, origin.False, "CORS check step 8"},
		{"credentials twice", page, true, map[string]Header{AllowOrigin: known(page), AllowCredentials: known("true", "true")}, origin.False, "CORS check step 8"},
		{"credentials are no matter to a plain request", page, false, map[string]Header{AllowOrigin: known(page), AllowCredentials: known("no")}, origin.True, "CORS check step 5"},
		{"unknown origin", page, false, map[string]Header{AllowOrigin: hidden}, origin.Unknown, ""},
		{"unknown credentials", page, true, map[string]Header{AllowOrigin: known(page), AllowCredentials: hidden}, origin.Unknown, ""},
		{"unknown origin, known credentials", page, true, map[string]Header{AllowOrigin: hidden, AllowCredentials: known("true")}, origin.Unknown, ""},
		{"unknown origin, no credentials", page, true, map[string]Header{AllowOrigin: hidden}, origin.False, "CORS check step 8"},
		{"wrong origin, unknown credentials", page, true, map[string]Header{AllowOrigin: known("https://b.example"), AllowCredentials: hidden}, origin.False, "CORS check step 4"},
	} {
		v := Check(Request{Origin: c.origin, Credentials: c.credentials}, response(200, c.allow))
		if v.Allowed != c.want || v.Step != c.step {
			t.Errorf("%s: %v at %q, want %v at %q", c.name, v.Allowed, v.Step, c.want, c.step)
		}
		if (v.Allowed != origin.True) != (v.Reason != "") {
			t.Errorf("%s: reason %q of %v", c.name, v.Reason, v.Allowed)
		}
	}
}

func TestVaryCovers(t *testing.T) {
	for _, c := range []struct {
		vary Header
		want origin.Truth
	}{
		{known(), origin.False},
		{known("Origin"), origin.True},
		{known("origin"), origin.True},
		{known("Accept-Encoding, Origin"), origin.True},
		{known("Accept-Encoding", "Origin"), origin.True},
		{known("*"), origin.True},
		{known("Accept-Encoding"), origin.False},
		{known("X-Origin"), origin.False},
		{Header{Unknown: true}, origin.Unknown},
		{Header{Values: []string{"Origin"}, Unknown: true}, origin.True},
		{Header{Values: []string{"Accept"}, Unknown: true}, origin.Unknown},
	} {
		if got := VaryCovers(response(200, map[string]Header{"Vary": c.vary})); got != c.want {
			t.Errorf("%v: %v, want %v", c.vary, got, c.want)
		}
	}
}

func TestLacksVary(t *testing.T) {
	answer := func(allow string, vary ...string) Response {
		h := map[string]Header{"Vary": known(vary...)}
		if allow != "" {
			h[AllowOrigin] = known(allow)
		}
		return response(200, h)
	}
	withCredentials := answer(page)
	withCredentials.Headers[AllowCredentials] = known("true")
	obscure := answer(page)
	obscure.Headers["Vary"] = Header{Unknown: true}
	hidden := response(200, map[string]Header{AllowOrigin: {Unknown: true}})
	for _, c := range []struct {
		name      string
		responses []Response
		want      origin.Truth
	}{
		{"none", nil, origin.False},
		{"always the same origin", []Response{answer(page), answer(page)}, origin.False},
		{"star for everybody", []Response{answer("*"), answer("*")}, origin.False},
		{"star or nothing", []Response{answer("*"), answer("")}, origin.False},
		{"one origin or nothing", []Response{answer(page), answer("")}, origin.True},
		{"the same with Vary", []Response{answer(page, "Origin"), answer("")}, origin.False},
		{"an echo", []Response{answer(page), answer("https://b.example")}, origin.True},
		{"an echo with Vary on one", []Response{answer(page, "Origin"), answer("https://b.example")}, origin.True},
		{"credentials for some", []Response{answer(page), withCredentials}, origin.True},
		{"unknown Vary", []Response{obscure, answer("")}, origin.Unknown},
		{"unknown origin", []Response{hidden, hidden}, origin.Unknown},
	} {
		if got := LacksVary(c.responses); got != c.want {
			t.Errorf("%s: %v, want %v", c.name, got, c.want)
		}
	}
}
