package conformance

import (
	"fmt"
	"net/http"
	"testing"

	jub0bs "github.com/jub0bs/cors"
	"github.com/jub0bs/fcors"
	"github.com/jub0bs/fcors/risky"

	"github.com/corslint/corslint/conformance/matrix"
	"github.com/corslint/corslint/internal/model"
)

func jub0bsMatrix(t testing.TB) matrix.Suite {
	var more []jub0bs.Config
	for _, list := range matrix.StrictLists {
		for _, c := range []jub0bs.Config{
			{}, {Credentialed: true}, {Credentialed: true, DangerouslyTolerateInsecureOrigins: true},
			{Credentialed: true, DangerouslyTolerateSubdomainsOfPublicSuffixes: true}, {Methods: []string{"*"}, RequestHeaders: []string{"*"}},
			{Credentialed: true, Methods: []string{"PUT"}, RequestHeaders: []string{"*", "Authorization"}, MaxAgeInSeconds: 30},
		} {
			c.Origins = list
			more = append(more, c)
		}
	}
	for _, names := range [][]string{{"CONNECT"}, {"track"}, {"Origin"}, {"access-control-allow-origin"}, {"Set-Cookie"}, {"sec-x"}} {
		more = append(more,
			jub0bs.Config{Origins: []string{"*"}, Methods: names}, jub0bs.Config{Origins: []string{"*"}, RequestHeaders: names})
	}
	more = append(more, jub0bs.Config{Origins: []string{"*"}, ResponseHeaders: []string{"set-cookie"}}, jub0bs.Config{Origins: []string{"*"}, MaxAgeInSeconds: -2})
	return matrix.Structs(t, "github.com/jub0bs/cors", jub0bs.NewMiddleware, func(c jub0bs.Config) (matrix.Server, error) {
		m, err := jub0bs.NewMiddleware(c)
		if err != nil {
			return nil, err
		}
		return matrix.HTTP(m.Wrap(matrix.OK)), nil
	}, more...)
}

func fcorsMatrix(t testing.TB) matrix.Suite {
	s := matrix.Suite{Library: "github.com/jub0bs/fcors", Version: "v0.10.0"}
	add := func(name string, settings []model.Setting, build func() (fcors.Middleware, error)) {
		s.Cases = append(s.Cases, matrix.Case{Name: name, Model: configured(settings...), Build: func() (matrix.Server, error) {
			m, err := build()
			if err != nil {
				return nil, err
			}
			return matrix.HTTP(m(matrix.OK)), nil
		}})
	}
	type option struct {
		option  fcors.Option
		setting model.Setting
	}
	more := [][]option{
		nil,
		{{risky.DangerouslyTolerateInsecureOrigins(), set(model.Insecure, true, "")}},
		{{risky.DangerouslyTolerateSubdomainsOfPublicSuffixes(), set(model.PublicSuffixes, true, "")}},
		{{fcors.WithMethods("PUT", "DELETE"), set(model.Methods, []string{"PUT", "DELETE"}, "")}, {fcors.MaxAgeInSeconds(60), set(model.MaxAge, 60, "")}},
		{{fcors.WithMethods("TRACE"), set(model.Methods, []string{"TRACE"}, "")}},
		{{fcors.WithAnyMethod(), set(model.Methods, []string{"*"}, "")}, {fcors.WithAnyRequestHeaders(), set(model.Headers, []string{"*"}, "")}},
		{{fcors.WithRequestHeaders("Content-Type"), set(model.Headers, []string{"Content-Type"}, "")}},
		{{fcors.MaxAgeInSeconds(90_000), set(model.MaxAge, 90_000, "")}},
		{{fcors.MaxAgeInSeconds(0), set(model.MaxAge, 0, "")}, {fcors.PreflightSuccessStatus(200), set(model.Status, 200, "")}},
		{{fcors.ExposeResponseHeaders("X-Total"), set(model.Expose, []string{"X-Total"}, "")}},
		{{fcors.WithRequestHeaders("Cookie"), set(model.Headers, []string{"Cookie"}, "")}},
	}
	for _, list := range matrix.StrictLists {
		if len(list) == 0 {
			continue
		}
		for _, options := range more {
			for _, credentials := range []bool{false, true} {
				settings := []model.Setting{set(model.Credentials, credentials, ""), set(model.Origins, list, "")}
				anonymous, credentialed := []fcors.OptionAnon{}, []fcors.Option{}
				for _, o := range options {
					settings, anonymous, credentialed = append(settings, o.setting), append(anonymous, o.option), append(credentialed, o.option)
				}
				from := fcors.FromOrigins(list[0], list[1:]...)
				add(fmt.Sprintf("%q %v %v", list, credentials, settings[2:]), settings, func() (fcors.Middleware, error) {
					if credentials {
						return fcors.AllowAccessWithCredentials(from, credentialed...)
					}
					return fcors.AllowAccess(from, anonymous...)
				})
			}
		}
	}
	for _, options := range more {
		settings, anonymous := []model.Setting{set(model.AnyOrigin, true, "")}, []fcors.OptionAnon{}
		for _, o := range options {
			settings, anonymous = append(settings, o.setting), append(anonymous, o.option)
		}
		add(fmt.Sprintf("any %v", settings), settings, func() (fcors.Middleware, error) { return fcors.AllowAccess(fcors.FromAnyOrigin(), anonymous...) })
		add(fmt.Sprintf("none %v", settings), settings[1:], func() (fcors.Middleware, error) {
			if len(anonymous) == 0 {
				return func(h http.Handler) http.Handler { return h }, fmt.Errorf("an option is needed")
			}
			return fcors.AllowAccess(anonymous[0], anonymous[1:]...)
		})
	}
	return s
}
