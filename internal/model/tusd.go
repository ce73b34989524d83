package model

// tusd2 is the handler of github.com/tus/tusd/v2, v2.0.0 to v2.10.0, tusd1 that of
// v1.13.0. Whom the regular expression finds is echoed; without a configuration
// that is everybody (config.go, DefaultCorsConfig). A configuration without an
// expression ends in a panic with the first request.
var (
	tusd2 = &Library{
		Paths:   []string{"github.com/tus/tusd/v2/pkg/handler"},
		Entries: tusdEntries, Types: tusdTypes, Variables: tusdVariables, Behaviors: tusdBehaviors,
	}
	tusd1 = &Library{
		Paths:   []string{"github.com/tus/tusd/pkg/handler"},
		Entries: tusdEntries, Types: tusdTypes, Variables: tusdVariables, Behaviors: tusdBehaviors, Oldest: "v1.13.0",
	}
)

// tusdLists stands for lists that changed from version to version.
var tusdLists = []Set{{Option: Methods}, {Option: Headers}, {Option: Expose}, {Option: MaxAge, Value: "86400"}}

var (
	tusdEntries = []Entry{
		{Name: "….NewHandler", Args: []Option{Config}, Sets: append(tusdLists, Set{Option: Origins, Value: ".*"})},
		{Name: "….NewUnroutedHandler", Args: []Option{Config}, Sets: append(tusdLists, Set{Option: Origins, Value: ".*"})},
	}
	tusdTypes = []Type{
		{Name: "….Config", Fields: []Field{{Name: "Cors", Option: Config}}},
		{Name: "….CorsConfig", Fields: []Field{
			{Name: "Disable", Option: Obscures},
			{Name: "AllowOrigin", Option: Origins},
			{Name: "AllowCredentials", Option: Credentials},
			{Name: "AllowMethods", Option: Methods},
			{Name: "AllowHeaders", Option: Headers},
			{Name: "MaxAge", Option: MaxAge},
			{Name: "ExposeHeaders", Option: Expose},
		}},
	}
	tusdVariables = []Variable{{Name: "….DefaultCorsConfig", Fields: []Set{
		{Field: "AllowOrigin", Value: ".*"},
		{Field: "AllowMethods"}, {Field: "AllowHeaders"}, {Field: "ExposeHeaders"},
		{Field: "MaxAge", Value: "86400"},
	}}}
	tusdBehaviors = []Behavior{{
		Dialect: "searched or .*", Star: StarNowhere, Empty: Nobody,
		Public: SendOrigin, PublicCredentials: SendOrigin, Echo: SendOrigin,
		Function:      FunctionReplaces,
		Denied:        403,
		Vary:          Vary{When: VaryGranted, Lines: []string{"Origin"}, Replaces: true},
		PreflightVary: Vary{When: VaryGranted, Lines: []string{"Origin"}, Replaces: true},
		Status:        200,
		Methods:       Names{Send: NamesList, Unset: NamesUnsaid, Separator: ",", Star: StarLiteral},
		Headers:       Names{Send: NamesList, Unset: NamesUnsaid, Separator: ",", Star: StarLiteral},
		Expose:        Names{Send: NamesList, Unset: NamesUnsaid, Separator: ",", Star: StarLiteral},
	}}
)
