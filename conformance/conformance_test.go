package conformance

import (
	"io"
	"io/fs"
	"os"
	"path"
	"slices"
	"strings"
	"testing"

	"github.com/cloudwego/hertz/pkg/common/hlog"
	"github.com/gin-gonic/gin"
	kratoslog "github.com/go-kratos/kratos/v2/log"
	fiber2log "github.com/gofiber/fiber/v2/log"
	fiber3log "github.com/gofiber/fiber/v3/log"

	"google.golang.org/grpc/grpclog"

	"github.com/corslint/corslint/internal/finding"
	"github.com/corslint/corslint/internal/origin"
)

func TestMain(m *testing.M) {
	gin.SetMode(gin.ReleaseMode) // no list of routes on standard output
	fiber2log.SetOutput(io.Discard)
	hlog.SetOutput(io.Discard)
	kratoslog.SetLogger(kratoslog.NewStdLogger(io.Discard))
	fiber3log.SetOutput(io.Discard)
	grpclog.SetLoggerV2(grpclog.NewLoggerV2(io.Discard, io.Discard, io.Discard))
	os.Exit(m.Run())
}

// suites are the cases by the directory they are in.
var suites = map[string][]testCase{
	"echo":     slices.Concat(echoCases, echoRefused),
	"echo5":    echo5Cases,
	"fasthttp": slices.Concat(fastHTTPCases, fastHTTPRefused),
	"fiber2":   slices.Concat(fiber2Cases, fiber2Refused),
	"fiber3":   fiber3Cases,
	"gin":      slices.Concat(ginCases, ginRefused),
	"lambda":   slices.Concat(lambdaCases, lambdaRefused),
	"nethttp":  slices.Concat(netHTTPCases, netHTTPRefused),
	"hertz":    hertzCases, "iris": irisCases, "beegoweb": beegoWebCases, "restful": restfulCases, "macaron": macaronCases, "flamego": flamegoCases,
	"huma": humaCases, "kratos": kratosCases, "twirp": twirpCases, "revel": revelCases, "chi": chiCases,
	"rscors": rsCORSCases, "gincors": ginCORSCases,
	"across":  acrossCases,
	"chicors": chiCORSCases, "echocors": echo4CORSCases, "echo5cors": echo5CORSCases,
	"fiber2cors": fiber2CORSCases, "fiber3cors": fiber3CORSCases, "gorillacors": gorillaCORSCases, "goacors": goaCORSCases,
	"iriscors": irisCORSCases, "goframe": goFrameCases, "gozero": goZeroCases, "gorestful": goRestfulCases, "beego": beegoCases,
	"varying":           varyingCases,
	"martinicors":       martinicorsCases,
	"macaroncors":       macaroncorsCases,
	"lab259cors":        lab259corsCases,
	"jub0bscors":        jub0bscorsCases,
	"iriscontrib":       iriscontribCases,
	"hertzcors":         hertzcorsCases,
	"grpcwebcors":       grpcwebcorsCases,
	"gojsonrest":        gojsonrestCases,
	"gincorsitsjamie":   gincorsitsjamieCases,
	"flamegocors":       flamegocorsCases,
	"fcorscases":        fcorscasesCases,
	"fasthttpcorscases": fasthttpcorscasesCases,
}

// TestConformance runs and analyses every case: the two verdicts must agree.
func TestConformance(t *testing.T) {
	analysed := analyse(t, "./cases/...", judged)
	for key, findings := range analysed {
		if path.Base(key) == "doc" {
			t.Errorf("findings in what the cases of a directory share:\n\t%s", explain(findings))
		}
	}
	for dir, cases := range suites {
		for _, c := range cases {
			t.Run(dir+"/"+c.file, func(t *testing.T) {
				findings := slices.DeleteFunc(analysed[dir+"/"+c.file], func(f finding.Finding) bool {
					_, audited := audits[f.Rule]
					return audited && !slices.Contains(c.audit, f.Rule)
				})
				want, seen := observe(c)
				want = slices.DeleteFunc(want, func(rule string) bool { return slices.Contains(c.own, rule) })
				if c.unknown != "" {
					want = nil
				}
				if got := rulesOf(findings); !slices.Equal(got, want) {
					t.Errorf("analysed: %v\nobserved: %v\nfindings:\n\t%s\nexperiments:\n\t%s", got, want, explain(findings), strings.Join(seen, "\n\t"))
				}
			})
		}
	}
}

// TestFriends keeps the cases honest: whom the author means to trust is let in,
// so that silence is not the silence of a server that allows nothing.
func TestFriends(t *testing.T) {
	for dir, cases := range suites {
		for _, c := range cases {
			t.Run(dir+"/"+c.file, func(t *testing.T) {
				server, refusal := built(c.start, c.settings)
				if refusal != "" {
					return
				}
				for _, friend := range c.friends {
					if _, err := origin.Parse(friend); err != nil {
						t.Fatalf("friend %q is no origin: %v", friend, err)
					}
					if !welcome(server, c.paths, friend) {
						t.Errorf("%s may read nothing", friend)
					}
				}
			})
		}
	}
}

func welcome(server exchange, paths []string, friend string) bool {
	if len(paths) == 0 {
		paths = []string{"/"}
	}
	for _, p := range paths {
		for _, method := range methods {
			if reads(send(server, method, p, friend), friend, false) {
				return true
			}
		}
	}
	return false
}

// handWritten are the suites of servers that write CORS headers themselves.
var handWritten = map[string]bool{
	"echo": true, "echo5": true, "fasthttp": true, "fiber2": true, "fiber3": true, "gin": true, "lambda": true, "nethttp": true,
	"hertz": true, "iris": true, "beegoweb": true, "restful": true, "macaron": true, "flamego": true,
	"huma": true, "kratos": true, "twirp": true, "revel": true, "chi": true,
}

// TestRegistry checks that the files under cases and the registry are the same,
// and that there are enough of them.
func TestRegistry(t *testing.T) {
	total, sound, libraries := 0, 0, 0
	registered := map[string]bool{}
	for dir, cases := range suites {
		for _, c := range cases {
			key := dir + "/" + c.file
			if registered[key] {
				t.Errorf("%s is registered twice", key)
			}
			registered[key] = true
			total++
			if !handWritten[dir] {
				libraries++
			}
			if rules, _ := observe(c); len(rules) == 0 {
				sound++
			}
		}
	}
	for _, c := range handshakeCases {
		registered["websocket/"+c.file] = true
		total++
		libraries++
		if len(handshakeRules(t, c)) == 0 {
			sound++
		}
	}
	err := fs.WalkDir(os.DirFS("cases"), ".", func(name string, d fs.DirEntry, err error) error {
		if key, isCase := strings.CutSuffix(name, ".go"); err == nil && isCase && path.Base(name) != "doc.go" {
			if !registered[key] {
				t.Errorf("cases/%s is not registered", name)
			}
			delete(registered, key)
		}
		return err
	})
	if err != nil {
		t.Fatal(err)
	}
	for key := range registered {
		t.Errorf("cases/%s.go does not exist", key)
	}
	t.Logf("%d cases, %d of libraries, %d sound", total, libraries, sound)
	if total < 350 || libraries < 200 {
		t.Errorf("%d cases, %d of libraries: want at least 350 and 200", total, libraries)
	}
}
