package origin

// Friends are the origins that the author of p meant to trust, as far as p's
// constants tell: those it is compared with, under https where it leaves the
// scheme open, and an instance of every suffix, prefix, substring, pattern and
// list. p admits each of them with certainty or, for those at the end, unless
// something unknown refuses them. Configured strings have no friends of
// their own; see Predicate.With. The order is that of p, the number bounded.
func Friends(p Predicate) []Origin { return newSearch(p).friends }
