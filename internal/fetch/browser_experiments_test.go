//go:build browser

package fetch

import (
	"fmt"
	"strings"
)

// experiments are all experiments, given the frames' origins.
func experiments(origins map[site]string) []experiment {
	var all []experiment
	for _, make := range []func(map[site]string) []experiment{
		allowedOrigins, allowedMethods, allowedHeaders, safelistedHeaders, statuses, exposedHeaders, maxAges, caches,
	} {
		all = append(all, make(origins)...)
	}
	return all
}

var both = []bool{false, true}

// permissive is a preflight's answer that allows whatever the experiments ask
// for; more comes after it.
func permissive(more ...field) reply {
	return reply{204, append([]field{
		{AllowOrigin, echo}, {AllowCredentials, "true"},
		{AllowMethods, "PUT, PATCH, DELETE"}, {AllowHeaders, "X-A, X-B, Authorization, Content-Type, Accept, Range, Content-Language"},
	}, more...)}
}

func credentialed(more ...field) reply {
	return reply{200, append([]field{{AllowOrigin, echo}, {AllowCredentials, "true"}}, more...)}
}

// allowedOrigins are experiments on the CORS check, of requests and preflights.
func allowedOrigins(origins map[site]string) []experiment {
	o := origins[friend]
	host := strings.TrimPrefix(o, "http://")
	var out []experiment
	for _, allow := range [][]string{
		nil, {""}, {"*"}, {echo}, {o}, {"null"}, {o + "/"}, {o + "/path"}, {strings.ToUpper(o)}, {host}, {"//" + host}, {"https://" + host},
		{"http://*"}, {"http://*:*"}, {"http://localhost"}, {"http://localhost:*"}, {`"` + o + `"`},
		{o + ", " + origins[stranger]}, {o + " " + origins[stranger]}, {o + ","}, {o, origins[stranger]}, {o, o}, {echo, "*"}, {"*", "*"},
	} {
		for _, credentials := range [][]string{nil, {"true"}, {"True"}, {"false"}, {"1"}, {"true", "true"}, {"true,"}} {
			answer := reply{status: 200}
			for _, v := range allow {
				answer.headers = append(answer.headers, field{AllowOrigin, v})
			}
			for _, v := range credentials {
				answer.headers = append(answer.headers, field{AllowCredentials, v})
			}
			for _, from := range []site{friend, stranger, sandboxed} {
				for _, with := range both {
					e := experiment{
						name:    fmt.Sprintf("origin %q, credentials %q, from %s", allow, credentials, from),
						steps:   []step{{from: from}},
						request: Request{Credentials: with}, answers: answer,
					}
					out = append(out, e)
					if credentials == nil || credentials[0] == "true" && len(credentials) == 1 {
						e.name += ", preflight"
						e.request.Method = "PUT"
						e.preflight = reply{204, append([]field{{AllowMethods, "PUT"}}, answer.headers...)}
						e.answers = credentialed()
						out = append(out, e)
					}
				}
			}
		}
	}
	return out
}

// allowedMethods are experiments on Access-Control-Allow-Methods.
func allowedMethods(map[site]string) []experiment {
	var out []experiment
	for _, allow := range [][]string{
		nil, {""}, {"PUT"}, {"put"}, {"patch"}, {"PATCH"}, {"*"}, {"*, PUT"}, {"PUT,DELETE"}, {" PUT ,, DELETE,"}, {"GET", "PUT"},
		{"GET; PUT"}, {"PUT DELETE"}, {`"PUT"`}, {"PURGE"}, {"*", "PUT DELETE"}, {"[PUT]"},
	} {
		answer := reply{204, []field{{AllowOrigin, echo}, {AllowCredentials, "true"}, {AllowHeaders, "X-A"}}}
		for _, v := range allow {
			answer.headers = append(answer.headers, field{AllowMethods, v})
		}
		for _, method := range []string{"GET", "post", "PUT", "put", "DELETE", "PATCH", "patch", "PURGE", "TRACE"} {
			for _, with := range both {
				e := experiment{
					name: fmt.Sprintf("methods %q", allow), steps: []step{{from: friend}},
					request: Request{Credentials: with, Method: method}, preflight: answer, answers: credentialed(),
				}
				if method == "GET" || method == "post" {
					e.request.Headers = map[string]string{"X-A": "1"} // else there is no preflight
				}
				out = append(out, e)
			}
		}
	}
	return out
}

// allowedHeaders are experiments on Access-Control-Allow-Headers.
func allowedHeaders(map[site]string) []experiment {
	var out []experiment
	for _, allow := range [][]string{
		nil, {""}, {"X-A"}, {"x-a"}, {"*"}, {"*, X-A"}, {"*, Authorization"}, {"Authorization"}, {"X-A,, X-B ,"}, {"X-A", "X-B"},
		{"X-A X-B"}, {"X-A; X-B"}, {"X-A, Content-Type: application/json"}, {"Content-Type"}, {"X-*"}, {"*", "X A"},
	} {
		answer := reply{204, []field{{AllowOrigin, echo}, {AllowCredentials, "true"}, {AllowMethods, "PUT"}}}
		for _, v := range allow {
			answer.headers = append(answer.headers, field{AllowHeaders, v})
		}
		for _, headers := range []map[string]string{
			{"X-A": "1"}, {"X-A": "1", "X-B": "2"}, {"Authorization": "Bearer 1"}, {"Authorization": "Bearer 1", "X-A": "1"},
			{"Content-Type": "application/json"}, {"Content-Type": "text/plain"},
		} {
			for _, with := range both {
				out = append(out, experiment{
					name: fmt.Sprintf("headers %q", allow), steps: []step{{from: friend}},
					request: Request{Credentials: with, Method: "PUT", Headers: headers}, preflight: answer, answers: credentialed(),
				})
			}
		}
	}
	return out
}

// safelistedHeaders are experiments on which requests need a preflight.
func safelistedHeaders(map[site]string) []experiment {
	var out []experiment
	for _, headers := range []map[string]string{
		nil,
		{"Accept": "application/json"}, {"Accept": "text/html;q={"}, {"Accept": strings.Repeat("x", 128)}, {"Accept": strings.Repeat("x", 129)},
		{"Accept-Language": "de, en;q=0.5"}, {"Accept-Language": "de_DE"}, {"Content-Language": "de"}, {"Content-Language": "de_DE"},
		{"Content-Type": "text/plain"}, {"Content-Type": "text/plain; charset=utf-8"}, {"Content-Type": "TEXT/PLAIN"},
		{"Content-Type": "application/x-www-form-urlencoded"}, {"Content-Type": "multipart/form-data; boundary=x"},
		{"Content-Type": "application/json"}, {"Content-Type": "text/plain; x=(y)"}, {"Content-Type": `text/plain; charset="utf-8"`},
		{"Content-Type": ""}, {"Content-Type": "text"}, {"Content-Type": "text/plain;"}, {"Content-Type": "text/plain, text/plain"},
		{"Range": "bytes=0-99"}, {"Range": "bytes=100-"}, {"Range": "bytes=100-99"}, {"Range": "bytes=-99"}, {"Range": "pages=1-2"}, {"Range": "bytes=0-1,3-4"},
		{"Authorization": "Bearer 1"}, {"X-A": "1", "Accept": "text/html"},
		{"Cookie": "a=b"}, {"Origin": "https://evil.example"}, {"Sec-X": "1"}, {"Proxy-X": "1"}, {"Host": "evil.example"}, {"Date": "x"}, {"DNT": "1"},
		{"User-Agent": "x"}, {"Save-Data": "on"}, {"DPR": "1"}, {"Width": "1"}, {"Viewport-Width": "1"}, {"Downlink": "1"}, {"Cache-Control": "no-cache"}, {"Pragma": "no-cache"},
	} {
		for _, method := range []string{"GET", "POST"} {
			for _, with := range both {
				out = append(out, experiment{
					name: "asking for permission", steps: []step{{from: friend}},
					request:   Request{Credentials: with, Method: method, Headers: headers},
					preflight: permissive(field{AllowHeaders, "User-Agent, Save-Data, DPR, Width, Viewport-Width, Downlink, Cache-Control, Pragma, Accept-Language"}),
					answers:   credentialed(),
				})
			}
		}
	}
	return out
}

// statuses are experiments on the status of preflights and of responses.
func statuses(map[site]string) []experiment {
	var out []experiment
	for _, status := range []int{200, 201, 202, 204, 206, 299, 300, 301, 302, 304, 307, 400, 401, 403, 404, 405, 500, 501} {
		for _, with := range both {
			preflight, answer := permissive(), credentialed()
			preflight.status = status
			e := experiment{
				name: fmt.Sprintf("preflight answered with %d", status), steps: []step{{from: friend}},
				request: Request{Credentials: with, Method: "PUT"}, preflight: preflight, answers: answer,
			}
			out = append(out, e)
			answer.status = status
			e.name = fmt.Sprintf("request answered with %d", status)
			e.preflight, e.answers = permissive(), answer
			out = append(out, e)
		}
	}
	return out
}

// exposedHeaders are experiments on which response headers the page sees.
func exposedHeaders(map[site]string) []experiment {
	sent := []field{
		{"X-Total", "1"}, {"X-Other", "2"}, {"Set-Cookie", "a=b"}, {"Authorization", "x"}, {"Location", "/x"}, {"ETag", `"x"`},
		{"Cache-Control", "no-store"}, {"Content-Language", "de"}, {"Content-Length", "0"}, {"Content-Type", "text/plain"},
		{"Expires", "0"}, {"Last-Modified", "Thu, 01 Jan 1970 00:00:00 GMT"}, {"Pragma", "x"}, {"Vary", "Origin"},
	}
	names := make([]string, len(sent))
	for i, f := range sent {
		names[i] = f.name
	}
	var out []experiment
	for _, expose := range [][]string{
		nil, {""}, {"X-Total"}, {"x-total"}, {"*"}, {"*, X-Total"}, {"X-Total, X-Other"}, {"X-Total", "X-Other"}, {"X-Total X-Other"},
		{"X-Total; X-Other"}, {"Set-Cookie, *"}, {"Authorization"}, {"X-*"}, {"Location,,ETag,"}, {"X-Total", "X Other"},
	} {
		answer := credentialed(sent...)
		for _, v := range expose {
			answer.headers = append(answer.headers, field{ExposeHeaders, v})
		}
		for _, with := range both {
			out = append(out, experiment{
				name: fmt.Sprintf("exposed %q", expose), steps: []step{{from: friend}},
				request: Request{Credentials: with}, answers: answer, names: names,
			})
		}
	}
	return out
}

// maxAges are experiments on whether a second request of the same kind asks
// again.
func maxAges(map[site]string) []experiment {
	var out []experiment
	for _, age := range [][]string{
		nil, {""}, {"600"}, {"0"}, {"00"}, {"1e3"}, {"10m0s"}, {"600s"}, {"600.5"}, {"99999999999999999999"}, {"-1"}, {"+600"}, {"0", "0"}, {"0x10"},
	} {
		preflight := permissive()
		for _, v := range age {
			preflight.headers = append(preflight.headers, field{MaxAge, v})
		}
		for _, with := range both {
			out = append(out, experiment{
				name: fmt.Sprintf("max-age %q", age), steps: []step{{from: friend}, {from: friend}},
				request: Request{Credentials: with, Method: "PUT"}, preflight: preflight, answers: credentialed(),
			})
		}
	}
	return out
}

// caches are experiments on Vary: two pages of one site, between which the
// browser's cache does not part, ask for the same resource in both orders.
func caches(origins map[site]string) []experiment {
	cors, noCORS := step{from: friend}, step{from: friend, noCORS: true}
	var out []experiment
	for _, c := range []struct {
		name    string
		headers []field
		others  step
	}{
		{"echo", []field{{AllowOrigin, echo}}, step{from: sibling}},
		{"echo, Vary: Origin", []field{{AllowOrigin, echo}, {"Vary", "Origin"}}, step{from: sibling}},
		{"echo, Vary in lower case", []field{{AllowOrigin, echo}, {"Vary", "accept-encoding, origin"}}, step{from: sibling}},
		{"echo, Vary on two lines", []field{{AllowOrigin, echo}, {"Vary", "Accept-Encoding"}, {"Vary", "Origin"}}, step{from: sibling}},
		{"echo, Vary of another header", []field{{AllowOrigin, echo}, {"Vary", "Accept-Encoding"}}, step{from: sibling}},
		{"echo, Vary: *", []field{{AllowOrigin, echo}, {"Vary", "*"}}, step{from: sibling}},
		{"star", []field{{AllowOrigin, "*"}}, step{from: sibling}},
		{"only for requests with Origin", []field{{AllowOrigin, echo}}, noCORS},
		{"only for requests with Origin, Vary: Origin", []field{{AllowOrigin, echo}, {"Vary", "Origin"}}, noCORS},
		{"constant, with and without Origin", []field{{AllowOrigin, origins[friend]}}, noCORS},
	} {
		for _, steps := range [][]step{{cors, c.others}, {c.others, cors}} {
			out = append(out, experiment{
				name: "cache: " + c.name, steps: steps,
				answers: reply{200, append([]field{{"Cache-Control", "max-age=600"}}, c.headers...)},
			})
		}
	}
	return out
}
