// Package libraries says what the header functions of the Go HTTP libraries
// mean. It is data; package flow interprets it. The facts are observed in the
// versions named in each file.
package libraries

import "github.com/corslint/corslint/internal/flow"

// All are the libraries known. They are functions, not variables: the go command
// starts a vet tool for each package of a build, most of which need none of them.
func All() []flow.Library {
	return []flow.Library{
		netHTTP(), gin(), echo4(), echo5(), fiber2(), fiber3(), fasthttp(), hertz(), iris(), beego(), goframe(), goRestful(), revel(),
		macaron(), flamego(), buffalo(), chi(), chiRender(), goZero(), huma(), kratos(), twirp(), lambda(),
	}
}

func read(name string) flow.API { return flow.API{Name: name, Meaning: flow.ReadHeader} }
func lines(name string) flow.API {
	return flow.API{Name: name, Meaning: flow.ReadHeader, Lines: true}
}
func set(name string) flow.API { return flow.API{Name: name, Meaning: flow.SetHeader, Value: 1} }
func add(name string) flow.API { return flow.API{Name: name, Meaning: flow.AddHeader, Value: 1} }
func del(name string) flow.API { return flow.API{Name: name, Meaning: flow.DelHeader} }

// credentials are functions whose last result says whether a header is there.
func credentials(name, header string) flow.API {
	return flow.API{Name: name, Meaning: flow.ReadCredentials, Header: header}
}

func means(meaning flow.Meaning, names ...string) []flow.API {
	var out []flow.API
	for _, n := range names {
		out = append(out, flow.API{Name: n, Meaning: meaning, Status: -1})
	}
	return out
}

// start are functions that send the headers with the status at a position of their
// arguments; those without are said to mean flow.Start.
func start(status int, names ...string) []flow.API { return withStatus(flow.Start, status, names) }

// setStatus are functions that keep the status at a position of their arguments, for
// what sends the headers.
func setStatus(status int, names ...string) []flow.API {
	return withStatus(flow.SetStatus, status, names)
}

func withStatus(meaning flow.Meaning, status int, names []string) []flow.API {
	var out []flow.API
	for _, n := range names {
		out = append(out, flow.API{Name: n, Meaning: meaning, Status: status})
	}
	return out
}

// always are functions of a meaning that have one status, whatever they are given.
func always(code int, meaning flow.Meaning, names ...string) []flow.API {
	out := means(meaning, names...)
	for i := range out {
		out[i].Code = code
	}
	return out
}

func all(groups ...[]flow.API) []flow.API {
	var out []flow.API
	for _, g := range groups {
		out = append(out, g...)
	}
	return out
}

func methods(receiver string, names ...string) []string {
	var out []string
	for _, n := range names {
		out = append(out, receiver+"."+n)
	}
	return out
}
