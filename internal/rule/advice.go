package rule

// Advice says how a defect is mended with one library.
type Advice struct {
	// With is the library: "net/http" for what the program writes itself, else
	// an import path.
	With string
	// Text is Markdown of one paragraph.
	Text string
}

// byHand is advice for programs that write the headers themselves.
func byHand(text string) Advice { return Advice{With: "net/http", Text: text} }

// exactList is how to trust a list of origins and nobody else.
var exactList = []Advice{
	byHand("Compare the whole Origin: `if slices.Contains(allowed, origin) { … }`, and set the headers in that branch only. " +
		"Add `Vary: Origin` before it."),
	{"github.com/rs/cors", "`cors.Options{AllowedOrigins: []string{\"https://app.example.com\"}, AllowCredentials: true}`. " +
		"Leave `AllowOriginFunc` out, or let it compare the whole origin. An empty list allows everybody."},
	{"github.com/go-chi/cors", "`cors.Options{AllowedOrigins: []string{\"https://app.example.com\"}, AllowCredentials: true}`. " +
		"An empty list allows everybody."},
	{"github.com/gin-contrib/cors", "`cors.Config{AllowOrigins: []string{\"https://app.example.com\"}, AllowCredentials: true}`, " +
		"without `AllowAllOrigins`. Subdomains need `AllowWildcard: true` and a dot: `https://*.example.com`."},
	{"github.com/labstack/echo", "`middleware.CORSConfig{AllowOrigins: []string{\"https://app.example.com\"}, AllowCredentials: true}`, " +
		"without `UnsafeWildcardOriginWithAllowCredentials`."},
	{"github.com/gofiber/fiber", "`cors.Config{AllowOrigins: \"https://app.example.com\", AllowCredentials: true}`; in version 3 the field is a slice. " +
		"An empty value allows everybody."},
	{"github.com/gorilla/handlers", "`handlers.CORS(handlers.AllowedOrigins([]string{\"https://app.example.com\"}), handlers.AllowCredentials())`. " +
		"`AllowedOriginValidator` has to compare the whole origin, and never gets `Vary: Origin` from the library."},
}

// namedLists is how to allow methods and headers by name.
var namedLists = []Advice{
	byHand("Name them: `w.Header().Set(\"Access-Control-Allow-Methods\", \"GET, POST, PUT, DELETE\")` and " +
		"`w.Header().Set(\"Access-Control-Allow-Headers\", \"Authorization, Content-Type\")`."),
	{"github.com/rs/cors", "`AllowedMethods` knows no wildcard and compares with the case: write `http.MethodPut`. " +
		"`AllowedHeaders: []string{\"*\"}` works, since the library answers with what the preflight asks for; `ExposedHeaders` needs names."},
	{"github.com/gin-contrib/cors", "Write `AllowMethods` and `AllowHeaders` as lists of names: the library sends `*` as it is."},
	{"github.com/labstack/echo", "Leave `AllowHeaders` empty, and the middleware answers with what the preflight asks for; or name the headers. " +
		"Write methods in upper case: they are sent as they are."},
	{"github.com/gofiber/fiber", "Leave `AllowHeaders` empty, and the middleware answers with what the preflight asks for; or name the headers. " +
		"Write methods in upper case: they are sent as they are."},
	{"github.com/gorilla/handlers", "`handlers.AllowedMethods` and `handlers.AllowedHeaders` know no wildcard: name them. " +
		"`Content-Type` is not among the headers allowed by default."},
}

// wholeRouter is how to let a middleware see every request.
var wholeRouter = []Advice{
	byHand("Wrap the mux, not single handlers: `http.ListenAndServe(addr, cors.Handler(mux))`. A pattern such as `\"PUT /items\"` does not match OPTIONS."),
	{"github.com/gin-gonic/gin", "Call `router.Use(cors.New(config))` on the engine, before any route."},
	{"github.com/go-chi/chi", "Call `r.Use(cors.Handler(options))` first of all on the router; `r.With` and `r.Group` do not see preflights."},
	{"github.com/labstack/echo", "Call `e.Use(middleware.CORSWithConfig(config))` on the Echo, not on single routes."},
	{"github.com/gofiber/fiber", "Call `app.Use(cors.New(config))` before any route."},
	{"github.com/gorilla/mux", "Wrap the router, `handlers.CORS(options...)(router)`: its own `Use` is not asked where no route has the method OPTIONS."},
}

// varyOrigin is how to tell caches that answers depend on the Origin.
var varyOrigin = []Advice{
	byHand("`w.Header().Add(\"Vary\", \"Origin\")` as the first line of the middleware. `corslint -fix` puts it in."),
	{"github.com/gin-gonic/gin", "`c.Writer.Header().Add(\"Vary\", \"Origin\")`; `c.Header` would replace what is there."},
	{"github.com/labstack/echo", "`c.Response().Header().Add(\"Vary\", \"Origin\")`."},
	{"github.com/gofiber/fiber", "`c.Vary(\"Origin\")`."},
	{"github.com/gorilla/handlers", "The library sends Vary only where several origins are listed, and never with `AllowedOriginValidator`: " +
		"wrap it in a handler that adds the header."},
}
