package model

// itsjamieCORS is github.com/itsjamie/gin-cors of 2022-02-28. Lists are strings,
// separated by a comma and a blank.
var itsjamieCORS = &Library{
	Paths:   []string{"github.com/itsjamie/gin-cors"},
	Entries: []Entry{{Name: "….Middleware", Args: []Option{Config}}},
	Types: []Type{{Name: "….Config", Fields: []Field{
		{Name: "Origins", Option: Origins},
		{Name: "Methods", Option: Methods},
		{Name: "RequestHeaders", Option: Headers},
		{Name: "ExposedHeaders", Option: Expose},
		{Name: "MaxAge", Option: MaxAgeDuration},
		{Name: "Credentials", Option: Credentials},
		{Name: "ValidateHeaders", Option: Validates},
	}}},
	Behaviors: []Behavior{{
		Dialect: "exact", Separator: ", ", Star: StarAlone, Empty: Nobody,
		Public: SendStar, PublicCredentials: SendOrigin, Echo: SendOrigin,
		Function:      FunctionReplaces,
		Vary:          Vary{When: VaryAlways, Lines: []string{"Origin"}},
		PreflightVary: Vary{When: VaryAlways, Lines: []string{"Origin"}},
		Status:        200,
		Methods:       Names{Send: NamesList, Unset: NamesUnsaid, Separator: ",", Star: StarLiteral},
		Headers:       Names{Send: NamesList, Unset: NamesUnsaid, Separator: ",", Star: StarLiteral},
		Expose:        Names{Send: NamesList, Separator: ",", Star: StarLiteral},
		AgeForm:       AgeRoundedNotZero,
		Refusals: []Refusal{
			{When: NoOrigins, Reason: "Origins is empty"},
			{When: EverybodyWithCredentials, Reason: "all origins with Credentials"},
		},
	}},
}
