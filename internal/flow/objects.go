package flow

import (
	"maps"
	"slices"
	"strings"
)

// A memory is what a path knows of memory, by address. Addresses within one
// variable or allocation share an object, which is copied before it is changed
// if another path has it too: most paths differ in few objects.
type memory struct {
	objects map[string]*object
	owner   *owner
}

// An owner may change the objects that bear it in place.
type owner struct{ _ byte }

type object struct {
	owner *owner
	cells map[string]*cell // by whole address
	// id stands for the object's name and for what the cells hold, unless it has to
	// be made anew (named). refs are the objects that the cells hold addresses of,
	// unless they have to be found anew (referred).
	id       digest
	named    bool
	refs     []string
	referred bool
	// lost means that there were too many cells: nothing is known any more.
	lost bool
}

// A cell is what an address holds. It is not changed, and so kept by all copies of
// its object, with what they all ask of it: an object may have many, of which a path
// changes few.
type cell struct {
	value value
	// id stands for the address and the value, if named; refs are the objects that
	// the value has addresses of, if referred.
	id       digest
	named    bool
	refs     []string
	referred bool
}

func newMemory() memory { return memory{objects: map[string]*object{}, owner: new(owner)} }

// clone shares all objects; neither owns them from now on.
func (m *memory) clone() memory {
	m.owner = new(owner)
	return memory{maps.Clone(m.objects), new(owner)}
}

// objectOf is the name of the object that an address lies in.
func objectOf(at string) string {
	switch {
	case strings.HasPrefix(at, notes):
		return notes
	case strings.HasPrefix(at, "g/"):
		if i := strings.IndexAny(at, "[{"); i >= 0 {
			at = at[:i]
		}
		return "g/" + globalOf(at[2:])
	}
	if i := strings.IndexAny(at, ".[{"); i >= 0 {
		return at[:i]
	}
	return at
}

// notes are addresses of what a path remembers that the program has no address
// for: deferred calls, closures it made.
const notes = "!"

func (m *memory) get(at string) (value, bool) {
	o := m.objects[objectOf(at)]
	if o == nil {
		return nil, false
	}
	if o.lost {
		return opaque{derived}, true
	}
	if c := o.cells[at]; c != nil {
		return c.value, true
	}
	return nil, false
}

// open is the object of an address, to be changed.
func (m *memory) open(at string) *object {
	name := objectOf(at)
	o := m.objects[name]
	switch {
	case o == nil:
		o = &object{owner: m.owner, cells: map[string]*cell{}}
		m.objects[name] = o
	case o.owner != m.owner:
		o = &object{owner: m.owner, cells: maps.Clone(o.cells), lost: o.lost}
		m.objects[name] = o
	}
	o.named, o.refs, o.referred = false, nil, false
	return o
}

func (m *memory) set(at string, v value) {
	o := m.open(at)
	if len(o.cells) >= maxCells {
		o.cells, o.lost = map[string]*cell{}, true
	}
	if !o.lost {
		o.cells[at] = &cell{value: lasting(v)}
	}
}

func (m *memory) remove(at string) {
	if _, ok := m.get(at); ok {
		delete(m.open(at).cells, at)
	}
}

// clear forgets what lies within an address, but not the address itself.
func (m *memory) clear(at string) {
	o := m.objects[objectOf(at)]
	if o == nil {
		return
	}
	for a := range o.cells {
		if within(a, at) {
			delete(m.open(at).cells, a)
		}
	}
}

func within(a, at string) bool {
	return len(a) > len(at) && strings.HasPrefix(a, at) && strings.IndexByte(".[{", a[len(at)]) >= 0
}

// allocate makes an address that holds zero values.
func (m *memory) allocate(at string) {
	m.objects[objectOf(at)] = &object{owner: m.owner, cells: map[string]*cell{}}
}

// allocated reports whether an address is known. What was released is not:
// what it held is unknown, not zero.
func (m *memory) allocated(at string) bool { return m.objects[objectOf(at)] != nil }

// under are the addresses that begin with prefix, all within one object, in
// order.
func (m *memory) under(prefix string) []string {
	o := m.objects[objectOf(prefix)]
	if o == nil {
		return nil
	}
	var out []string
	for at := range o.cells {
		if strings.HasPrefix(at, prefix) {
			out = append(out, at)
		}
	}
	slices.Sort(out)
	return out
}

// key stands for what memory holds. Objects have different names and cells
// different addresses, and so different digests, whose order does not matter.
func (m *memory) key() digest {
	var all digest
	for called, o := range m.objects {
		if !o.named {
			o.id, o.named = o.digest(called), true
		}
		all.mix(o.id)
	}
	return all
}

func (o *object) digest(called string) digest {
	if o.lost {
		called += " lost"
	}
	all := digestOf([]byte(called))
	for at, c := range o.cells {
		if !c.named {
			c.id, c.named = digestOf([]byte(at+"="+name(c.value))), true
		}
		all.mix(c.id)
	}
	return all
}

// references are the names of the objects that o holds addresses of, some perhaps
// more than once.
func (o *object) references() []string {
	if !o.referred {
		for _, c := range o.cells {
			if !c.referred {
				for _, at := range addresses(c.value) {
					c.refs = append(c.refs, objectOf(at))
				}
				c.referred = true
			}
			o.refs = append(o.refs, c.refs...)
		}
		o.referred = true
	}
	return o.refs
}

// withoutNotes is a memory with the same memory in which nothing was noted.
func (m *memory) withoutNotes() memory {
	c := m.clone()
	delete(c.objects, notes)
	return c
}

// release forgets the objects whose names begin with prefix, those of a call,
// unless they can be reached from the values given or from
// other objects. Paths that differ only in what nobody can read any more are
// the same.
func (m *memory) release(prefix string, from ...value) {
	m.forget(func(name string) bool { return strings.HasPrefix(name, prefix) }, from)
}

// keep forgets all but package variables that can't be reached from the values given,
// or from package variables.
func (m *memory) keep(from ...value) {
	m.forget(func(name string) bool { return !strings.HasPrefix(name, "g/") }, from)
}

// forget forgets the objects with such names that can be reached neither from the
// values given nor from other objects.
func (m *memory) forget(such func(name string) bool, from []value) {
	dead := map[string]bool{}
	for name := range m.objects {
		if such(name) {
			dead[name] = true
		}
	}
	if len(dead) == 0 {
		return
	}
	var reach func(name string)
	reach = func(name string) {
		if dead[name] {
			delete(dead, name)
			for _, ref := range m.objects[name].references() {
				reach(ref)
			}
		}
	}
	for _, v := range from {
		for _, at := range addresses(v) {
			reach(objectOf(at))
		}
	}
	for name, o := range m.objects {
		if !such(name) {
			for _, ref := range o.references() {
				reach(ref)
			}
		}
	}
	for name := range dead {
		delete(m.objects, name)
	}
}

// addresses are those that a value holds.
func addresses(v value) []string {
	m := memoOf(v)
	if m == nil {
		return addressesIn(v)
	}
	if !m.addressed {
		m.addresses, m.addressed = addressesIn(v), true
	}
	return m.addresses
}

func addressesIn(v value) []string {
	var out []string
	add := func(vs ...value) {
		for _, x := range vs {
			out = append(out, addresses(x)...)
		}
	}
	switch v := v.(type) {
	case pointer:
		out = append(out, v.at)
	case table:
		out = append(out, v.at)
	case list:
		add(v.elems...)
	case tuple:
		add(v...)
	case record:
		for _, f := range v.fields {
			add(f)
		}
	case function:
		add(v.bindings...)
	case holder:
		add(v.value)
	case cursor:
		add(v.over)
	case length:
		add(v.of)
	case entries:
		for _, e := range v.list {
			add(e.value)
		}
	case deferredCall:
		add(v.inv.recv)
		add(v.inv.args...)
		add(v.inv.bound...)
	}
	return out
}
