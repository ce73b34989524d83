package model

// beego2 is the CORS filter of github.com/beego/beego/v2, up to v2.3.10, which is
// also in its adapter; beego1 that of v1.12; martini is
// github.com/martini-contrib/cors, from which both come. The entries of all
// filters of a program are one list (cors.go, allowOriginPatterns), so that each
// filter allows at least whom its own entries allow.
var (
	beego2 = &Library{
		Paths: []string{
			"github.com/beego/beego/v2/server/web/filter/cors", "github.com/beego/beego/v2/adapter/plugins/cors",
		},
		Entries: beegoEntries, Types: beegoTypes, Behaviors: beegoBehaviors,
	}
	beego1 = &Library{
		Paths:   []string{"github.com/astaxie/beego/plugins/cors", "github.com/beego/beego/plugins/cors"},
		Entries: beegoEntries, Types: beegoTypes, Behaviors: beegoBehaviors,
	}
	martini = &Library{
		Paths:   []string{"github.com/martini-contrib/cors"},
		Entries: beegoEntries, Types: beegoTypes, Behaviors: beegoBehaviors,
	}
)

var (
	beegoEntries = []Entry{{Name: "….Allow", Args: []Option{Config}}}
	beegoTypes   = []Type{{Name: "….Options", Fields: []Field{
		{Name: "AllowAllOrigins", Option: AnyOrigin},
		{Name: "AllowCredentials", Option: Credentials},
		{Name: "AllowOrigins", Option: Origins},
		{Name: "AllowMethods", Option: Methods},
		{Name: "AllowHeaders", Option: Headers},
		{Name: "ExposeHeaders", Option: Expose},
		{Name: "MaxAge", Option: MaxAgeDuration},
	}}}
	beegoBehaviors = []Behavior{{
		Dialect: "glob", Star: StarNowhere, Empty: Nobody,
		Public: SendStar, PublicCredentials: SendStar, Echo: SendOrigin, CredentialsOff: "false",
		Function:        FunctionReplaces,
		DeniedPreflight: 200,
		Vary:            Vary{When: VaryNever},
		PreflightVary:   Vary{When: VaryNever},
		Status:          200,
		Methods:         Names{Send: NamesList, Preflight: NamesUnsaid, Separator: ",", Star: StarUnknown},
		Headers: Names{
			Default: []string{"Origin", "Accept", "Content-Type", "Authorization"},
			Send:    NamesList, Preflight: NamesUnsaid, Separator: ",", Star: StarUnknown,
		},
		Expose:     Names{Send: NamesList, Separator: ",", Star: StarLiteral},
		Everywhere: On, ExposeEverywhere: On,
	}}
)
